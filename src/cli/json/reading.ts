import type { Input, Reading, Remark, Span } from "../../core/criteria/reading";
import { scores } from "./scores";
import { type Json, number, numberOrNull } from "./values";

type JsonObject = { readonly [key: string]: Json };

/** What a criterion was read as, the same for a table's criterion and for a line of `explain`. */
export function reading({ status, kinds, max, min, scores: allowed, inputs, unread, remarks }: Reading): JsonObject {
  return {
    reading: status,
    kinds,
    max: numberOrNull(max),
    min: numberOrNull(min),
    scores: allowed ? scores(allowed) : null,
    inputs: inputs.map(input),
    unread: unread.map(span),
    remarks: remarks.map(remark),
  };
}

/** A row without a criterion: the same keys, nothing in them. */
export const absentReading: JsonObject = {
  reading: "absent",
  kinds: [],
  max: null,
  min: null,
  scores: null,
  inputs: [],
  unread: [],
  remarks: [],
};

const span = ({ start, end }: Span): Json => [start, end];

const input = ({ id, type, label, span: where, unit, levels, min, max }: Input): Json => ({
  id,
  type,
  label,
  span: span(where),
  ...(unit !== undefined && { unit }),
  ...(levels && { levels }),
  ...(min && { min: number(min) }),
  ...(max && { max: number(max) }),
});

const remark = ({ code, span: where, example }: Remark): Json => ({
  code,
  span: span(where),
  ...(example && { example: number(example) }),
});
