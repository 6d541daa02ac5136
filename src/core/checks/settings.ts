/** What a workbook's owner has decided about its checks. */
export interface CheckSettings {
  /** Checks switched on or off by their id, against what they are by default. */
  readonly switched: { readonly [id: string]: boolean };
}

export const DEFAULT_SETTINGS: CheckSettings = { switched: {} };
