/** A/79/7/Add.12, ST/AI/2012/1, A/79/718-S/2025/21: one to five capitals, then parts with a number among them. */
const SYMBOL = /^(?=.*\d)[A-Z]{1,5}(?:\/[A-Za-z0-9.()–-]{1,12}){1,6}$/

/** True for a text that is a United Nations document symbol and nothing else. */
export const isSymbol = (text: string): boolean => SYMBOL.test(text)
