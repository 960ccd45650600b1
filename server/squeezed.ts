import { matchForm } from '../index/language/text.ts'

/** A form in which texts compare whatever their spaces, width, case and kind of Chinese characters. */
export const squeezed = (text: string): string => matchForm(text).replace(/\s+/gu, '')
