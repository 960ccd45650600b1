import type { ModelFailure } from '../schema/model.ts'

/** A model gave no text to use. The message is for the server's terminal and holds nothing that the model's server sent. */
export class ModelFailed extends Error {
  readonly reason: ModelFailure

  constructor(reason: ModelFailure, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'ModelFailed'
    this.reason = reason
  }
}
