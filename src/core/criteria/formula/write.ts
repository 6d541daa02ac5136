import { type Formula, formula, joined } from "../../edits/formula";
import { alwaysAsked, type Term, type TermStretch } from "../terms/term";
import type { Question } from "../rule";
import { all, type AskedCell, isUsable, measured, rounded } from "./checks";

export type AnswerCells = ReadonlyMap<Question, AskedCell>;

/** A part of a formula, and whether it must be bracketed as an operand of × or ÷, or behind a minus. */
interface Written {
  readonly formula: Formula;
  readonly isSum: boolean;
}

/**
 * Writes a term as a formula that is `blank` where an answer it needs is missing or unusable; `checked` are the
 * questions whose answers the formula around it has checked already.
 */
export function write(term: Term, cells: AnswerCells, checked: ReadonlySet<Question>, blank: Formula): Written {
  const unchecked = [...alwaysAsked(term)].filter((question) => !checked.has(question));
  if (unchecked.length === 0) return new Writer(cells, checked).write(term);
  const { formula: value } = new Writer(cells, new Set([...checked, ...unchecked])).write(term);
  const checks = unchecked.map((question) => isUsable(cellOf(question, cells)));
  return single(formula`IF(${all(checks)},${value},${blank})`);
}

class Writer {
  constructor(
    private readonly cells: AnswerCells,
    private readonly checked: ReadonlySet<Question>,
  ) {}

  write(term: Term): Written {
    switch (term.type) {
      case "number":
        return single(formula`${term.value}`);
      case "answer":
        return single(this.cell(term.asks).answer.figure);
      case "sum":
        return this.writeSum(term.plus, term.minus);
      case "product":
        return single(formula`${this.factor(term.left)}*${this.factor(term.right)}`);
      case "quotient":
        return single(formula`${this.factor(term.left)}/${this.divisor(term.right)}`);
      case "steps": {
        const distance = rounded(this.plain(term.of));
        return single(term.counts === "completed" ? formula`INT(${distance})` : formula`ROUNDUP(${distance},0)`);
      }
      case "at-least":
        return single(formula`MAX(${term.least},${this.plain(term.of)})`);
      case "at-most":
        return single(formula`MIN(${term.most},${this.plain(term.of)})`);
      case "greatest":
        return single(
          formula`MAX(${joined(
            term.of.map((part) => this.plain(part)),
            ",",
          )})`,
        );
      case "if":
        return single(
          formula`IF(${this.cell(term.asks).answer.saysYes},${this.branch(term.yes)},${this.branch(term.no)})`,
        );
      case "choice":
        return single(this.writeChoice(term.options, this.cell(term.asks)));
      case "stretches":
        return single(this.writeStretches(term.stretches, this.cell(term.asks)));
    }
  }

  private writeSum(plus: readonly Term[], minus: readonly Term[]): Written {
    const [only, another] = plus;
    if (only && !another && minus.length === 0) return this.write(only);
    const added = plus.map((part) => this.plain(part));
    const taken = minus.map((part) => this.factor(part));
    return { formula: joined([joined(added, "+"), ...taken], "-"), isSum: true };
  }

  /** The last option needs no test: the cell has been checked to hold one of them. */
  private writeChoice(options: readonly Term[], { answer, levels }: AskedCell): Formula {
    return (
      options
        .map((option, index) => ({ gives: this.branch(option), level: levels[index] ?? "" }))
        .reduceRight<Formula | null>(
          (others, { gives, level }) => (others ? formula`IF(${answer.holds(level)},${gives},${others})` : gives),
          null,
        ) ?? NOT_AVAILABLE
    );
  }

  private writeStretches(stretches: readonly TermStretch[], answer: AskedCell): Formula {
    const figure = measured(answer);
    return stretches.reduceRight<Formula>((lower, { from, gives }) => {
      const value = gives ? this.branch(gives) : NOT_AVAILABLE;
      if (!from) return value;
      const bound = rounded(from.value);
      const isReached = from.isIncluded ? formula`${figure}>=${bound}` : formula`${figure}>${bound}`;
      return formula`IF(${isReached},${value},${lower})`;
    }, NOT_AVAILABLE);
  }

  /** What only some answers lead to checks for itself what else it needs. */
  private branch(term: Term): Formula {
    return write(term, this.cells, this.checked, NOT_AVAILABLE).formula;
  }

  private plain(term: Term): Formula {
    return this.write(term).formula;
  }

  private factor(term: Term): Formula {
    const written = this.write(term);
    return written.isSum ? formula`(${written.formula})` : written.formula;
  }

  private divisor(term: Term): Formula {
    const isProduct = term.type === "product" || term.type === "quotient";
    return isProduct ? formula`(${this.plain(term)})` : this.factor(term);
  }

  private cell(question: Question): AskedCell {
    return cellOf(question, this.cells);
  }
}

/** An error that the formula around everything turns into a blank. */
const NOT_AVAILABLE = formula`NA()`;

const single = (written: Formula): Written => ({ formula: written, isSum: false });

function cellOf(question: Question, cells: AnswerCells): AskedCell {
  const cell = cells.get(question);
  if (!cell) throw new RangeError("a question that the rule doesn't ask");
  return cell;
}
