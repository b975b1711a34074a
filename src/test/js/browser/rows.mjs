// The sample spreadsheets, read independently of the app, and whether a map holds what they say.

/** Splits separated text into one object per row, by header. */
export function rowsOf(text) {
  const separator = text.split('\n')[0].includes(';') ? ';' : ',';
  const cells = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\n\\r]*))(${separator}|\\r?\\n|$)`, 'gy');
  const rows = [[]];
  for (let match = cells.exec(text); match && cells.lastIndex <= text.length; match = cells.exec(text)) {
    rows[rows.length - 1].push(match[1] === undefined ? match[2] : match[1].replaceAll('""', '"'));
    if (match[3] !== separator) rows.push([]);
    if (match[3] === '') break;
  }
  const [headers, ...lines] = rows;
  return lines
    .filter((line) => line.length === headers.length)
    .map((line) => Object.fromEntries(headers.map((header, at) => [header, line[at]])));
}

const text = (cell) => cell;
const number = (cell) => Number(cell.replace(',', '.'));
const flag = (cell) => ['ja', 'yes'].includes(cell);
const date = (cell) => cell.replace(/^(\d\d)-(\d\d)-(\d{4})$/, '$3-$2-$1');

/** Built-in terms are said in the reader's language, so that only the project's own can be compared by name. */
const terms =
  (...found) =>
  (cell) =>
    found.some((term) => term && (term.key || term.name === cell));

/** Per column: how its cell is read, and the values that the touchpoint has for it. */
const COLUMNS = {
  stage: [text, ({ stage }) => [stage.name]],
  period: [text, ({ stage }) => [stage.period]],
  description: [text, ({ touchpoint }) => [touchpoint.description]],
  customer_goal: [text, ({ touchpoint }) => [touchpoint.customerGoal]],
  customer_action: [text, ({ touchpoint }) => [touchpoint.customerAction]],
  front_stage: [text, ({ touchpoint }) => [touchpoint.frontStage]],
  back_stage: [text, ({ touchpoint }) => [touchpoint.backStage]],
  thoughts: [text, ({ experience }) => [experience.thoughts]],
  expected_emotion: [number, ({ experience }) => [experience.expected]],
  experienced_emotion: [number, ({ experience }) => [experience.experienced]],
  emotion_words: [(cell) => cell.split(',').length, ({ experience }) => [experience.feelings.length]],
  waiting_hours: [number, ({ touchpoint }) => [touchpoint.waitingMinutes / 60]],
  critical: [flag, ({ touchpoint }) => [touchpoint.momentOfTruth]],
  promise: [text, ({ touchpoint }) => touchpoint.messages.map((one) => one.text)],
  promise_kept: [
    (cell) => (flag(cell) ? 'kept' : 'broken'),
    ({ touchpoint }) => touchpoint.messages.map((one) => one.promise),
  ],
  pain: [text, ({ touchpoint }) => ofKind(touchpoint, 'pain')],
  pain_severity: [
    number,
    ({ touchpoint, row }) => touchpoint.findings.filter((one) => one.text === row.pain).map((one) => one.severity),
  ],
  gain: [text, ({ touchpoint }) => ofKind(touchpoint, 'gain')],
  improvement: [text, ({ touchpoint }) => touchpoint.improvements.map((one) => one.text)],
  feasibility: [number, ({ improvement }) => [improvement.feasibility]],
  impact: [number, ({ improvement }) => [improvement.impact]],
  evidence_source: [text, ({ touchpoint }) => touchpoint.sources.map((one) => one.title)],
  evidence_date: [date, ({ touchpoint }) => touchpoint.sources.map((one) => one.date)],
};
const TERMS = {
  type: ({ touchpoint }) => terms(touchpoint.type),
  channel: ({ touchpoint }) => terms(touchpoint.channel),
  department: ({ touchpoint }) => terms(touchpoint.department),
  evidence_type: ({ touchpoint }) => terms(...touchpoint.sources.map((one) => one.type)),
};

/** The filled cells of a row that the map does not hold, in words; none when all is there. */
export function differences(map, row) {
  const touchpoint = map.touchpoints.find((one) => one.name === row.touchpoint);
  if (!touchpoint) return ['no touchpoint ' + row.touchpoint];
  const about = {
    row,
    touchpoint,
    stage: map.stages.find((one) => one.id === touchpoint.stageId) || {},
    experience: { feelings: [], ...touchpoint.experience },
    improvement: touchpoint.improvements.find((one) => one.text === row.improvement) || {},
  };
  const held = (column) =>
    TERMS[column]
      ? TERMS[column](about)(row[column])
      : COLUMNS[column][1](about).includes(COLUMNS[column][0](row[column]));
  return Object.keys({ ...COLUMNS, ...TERMS })
    .filter((column) => row[column] && !held(column))
    .map((column) => `${row.touchpoint}: ${column} ${row[column]}`);
}

function ofKind(touchpoint, kind) {
  return touchpoint.findings.filter((one) => one.kind === kind).map((one) => one.text);
}
