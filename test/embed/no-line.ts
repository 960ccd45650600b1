/** Of embedders that run where they are asked. */
export const noLine = (): never => {
  throw new Error('No other thread embeds with this one')
}
