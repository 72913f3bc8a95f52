/** A small tree: the text of each file by its path. */
export type PlantedTree = Readonly<Record<string, string>>

/** Trees that break a rule exactly once, and their allowed neighbours, each under the words that say what they show. */
export type Plant = {
  readonly breaks: Readonly<Record<string, PlantedTree>>
  readonly keeps: Readonly<Record<string, PlantedTree>>
}
