import { expect, test } from 'vitest'
import { faults } from './faults.ts'
import { parseText } from './seed.ts'

const text = `United Nations                                                    A/66/717

General Assembly                                    Distr.: General
                                                    20 February 2012

                                                    Original: English

Sixty-sixth session
Agenda item 146
Administrative and budgetary aspects of the financing of the
United Nations peacekeeping operations

         Strengthening the capacity of the United Nations to manage
         and sustain peacekeeping operations

         Report of the Secretary-General

         Summary

         The present report is submitted pursuant to General Assembly
   resolution 65/290. It describes progress made in 2010 and 2011.

         The report also sets out the remaining challenges.

   I.    Introduction

1.   The General Assembly, in its resolution 61/279, decided to establish
the Department of Field Support.1 The reforms (see A/61/858/Add.1 and
A/62/741) were meant to strengthen command and control in the field.

2.   In 2010, some 125,520 personnel served in 17 missions, at a cost of
about $8 billion:

     (a) The number of police rose from 12,150 in 2009 to 24,050 in
2010;

     (b) The vacancy rate fell from 25.6 per cent to 21.3 per cent:

     (i) In the field;

     (ii) At Headquarters.

     The figures above exclude special political missions.
__________________
     1 See A/61/749 and A/61/858.

A/66/717

2                                                          12-23872 (E)


   II.   Results and impact

         A.  Leadership

         Roles and responsibilities

3.   The Under-Secretary-General for Field Support reports to the
Secretary-General through the head of the Department.

   1.   Planning

4.   Planning improved.

   Annex

1.   The annex numbers its paragraphs anew.
`
const parsed = parseText(text, { file: 'a66717.txt' })
const at = (id: string) => parsed.passages.find((passage) => passage.id === `A-66-717/${id}`)

test('reads the masthead of an English report', () => {
  expect(parsed.report).toMatchObject({
    id: 'A-66-717',
    symbol: 'A/66/717',
    lang: 'en',
    session: 'Sixty-sixth session',
    date: '20 February 2012',
    title:
      'Strengthening the capacity of the United Nations to manage and sustain peacekeeping operations: Report of the Secretary-General',
  })
})

test('reads the headings I. A. 1. and unnumbered ones as a tree', () => {
  expect(parsed.report.sections.map(({ path }) => path.join(' > '))).toEqual([
    'Summary',
    'I. Introduction',
    'II. Results and impact',
    'II. Results and impact > A. Leadership',
    'II. Results and impact > A. Leadership > Roles and responsibilities',
    'II. Results and impact > A. Leadership > 1. Planning',
    'Annex',
  ])
})

test('joins words with a space, cites paragraphs as people do', () => {
  expect(at('3')).toMatchObject({
    label: 'para. 3',
    text: 'The Under-Secretary-General for Field Support reports to the Secretary-General through the head of the Department.',
  })
  expect(at('summary/1')?.text).toBe(
    'The present report is submitted pursuant to General Assembly resolution 65/290. It describes progress made in 2010 and 2011.',
  )
})

test('reads items, numerals below letters, and the text after them', () => {
  const items = parsed.passages.flatMap((passage) => (passage.kind === 'item' ? passage.label : []))
  expect(items).toEqual(['para. 2(a)', 'para. 2(b)', 'para. 2(b)(i)', 'para. 2(b)(ii)'])
  expect(at('2(a)')?.text).toBe('The number of police rose from 12,150 in 2009 to 24,050 in 2010;')
  expect(at('2+1')?.text).toBe('The figures above exclude special political missions.')
})

test('takes a footnote mark glued to a word out of the text, and leaves the number of a symbol in', () => {
  expect(at('1')?.text).toBe(
    'The General Assembly, in its resolution 61/279, decided to establish the Department of Field Support. The reforms (see A/61/858/Add.1 and A/62/741) were meant to strengthen command and control in the field.',
  )
  expect(at('note/1')).toMatchObject({ mark: '1', markedIn: ['A-66-717/1'], text: 'See A/61/749 and A/61/858.' })
})

test('numbers the paragraphs of an annex anew', () => {
  expect(at('annex1/1')?.text).toBe('The annex numbers its paragraphs anew.')
})

test('claims every character once', () => {
  expect(faults(parsed.document, parsed)).toEqual([])
})
