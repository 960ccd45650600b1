import { describe } from 'vitest'
import { arithmetic } from './asked/arithmetic.ts'
import { claims } from './asked/claims.ts'
import { conversations } from './asked/conversations.ts'
import { figures } from './asked/figures.ts'
import { refusals } from './asked/refusals.ts'
import { rows } from './asked/rows.ts'
import { shares } from './asked/shares.ts'
import { suggestions } from './asked/suggestions.ts'
import { tables } from './asked/tables.ts'
import { texts } from './asked/texts.ts'
import { seedsIndex } from './seeds-index.ts'

const { ask, opened } = seedsIndex()

describe('a figure', () => figures(ask))
describe('a row of outputs', () => rows(ask))
describe('something put forward', () => claims(ask))
describe('arithmetic', () => arithmetic(ask))
describe('the table of outputs', () => tables(ask, opened))
describe('parts of the table of outputs', () => shares(ask, opened))
describe('the words of the reports', () => texts(ask, opened))
describe('a conversation', () => conversations(ask))
describe('a refusal', () => refusals(ask))
describe('what to ask next', () => suggestions(ask))
