/** A body that is not read, or cannot be read; the codes are of this product, not of the library that reads. */
export class RefusedBody extends Error {
  readonly status: 400 | 413 | 415
  constructor(status: 400 | 413 | 415) {
    super(`body refused with ${status}`)
    this.status = status
  }
}
