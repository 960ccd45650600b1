// control characters but for tab and line ends, halves of characters, and Unicode's bidirectional controls
const NEVER_PRINTED = /(?![\t\n\v\f\r\u0085])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/gu

/**
 * A text without the characters that no report prints and that act on what stands around them: those that steer a
 * terminal, and those that make a browser show the words and digits beside them in another order.
 */
export const printed = (text: string): string => text.replace(NEVER_PRINTED, '')
