/** The shapes that the scripts share; those of records are what the server sends, made whole by model/arrival.js. */

type VNode = import('preact').VNode<any>;
/** Whatever a component may draw. */
type Drawn = import('preact').ComponentChildren;
type Component = import('preact').ComponentType<any>;
type ElementRef = { current: any };

interface Person {
  name?: string;
  key?: string;
}
/** A user or a group. */
interface Party {
  kind: string;
  name: string;
  label?: string;
}
/** A word of a project: a channel, a department, a feeling … */
interface Word {
  id?: number;
  name: string;
  key?: string;
}
interface Feeling extends Partial<Word> {
  kind?: string;
  response?: string;
}
/** Emotions run from -2 to +2; from names the fields that tell of everyone and not of the persona. */
interface Experience {
  persona?: number;
  meets?: boolean;
  thoughts?: string;
  expectation?: string;
  expectationSource?: string;
  reaction?: string;
  expected?: number;
  experienced?: number;
  feelings?: Feeling[];
  from?: string[];
}
/** A pain or a gain; severity runs from 1 to 5. */
interface Finding {
  id: number;
  kind: string;
  text: string;
  severity?: number;
  category?: string;
  occurrence?: string;
  frequency?: number;
  state?: string;
  reason?: string;
  owner?: Person;
}
/** Feasibility and impact run from 1 to 5; addresses has ids of pains. */
interface Improvement {
  id: number;
  text: string;
  feasibility?: number;
  impact?: number;
  rationale?: string;
  benefit?: string;
  proposedBy?: string;
  phase?: string;
  decidedBy?: Person;
  decidedAt?: string;
  owner?: Person;
  addresses?: number[];
}
interface Source {
  id: number;
  type?: Word;
  title: string;
  date?: string;
  link?: string;
  sample?: string;
  origin?: string;
}
/** What pains, gains and improvements hang on. */
interface Holder {
  findings?: Finding[];
  improvements?: Improvement[];
}
interface Stage extends Holder {
  id: number;
  name: string;
  period: string;
  customerGoal?: string;
  companyGoal?: string;
  owner?: Person;
}
/** Without a stageId it is not placed yet. */
interface Touchpoint extends Holder {
  id: number;
  /** Open comments about it and about all that hangs on it. */
  comments?: number;
  stageId?: number;
  name: string;
  description?: string;
  type?: Word;
  channel?: Word;
  department?: Word;
  customerGoal?: string;
  customerAction?: string;
  frontStage?: string;
  backStage?: string;
  waitingMinutes?: number;
  momentOfTruth?: boolean;
  importance?: number;
  external?: string;
  moment?: string;
  system?: string;
  decision?: boolean;
  addedValue?: boolean;
  moreEfficient?: boolean;
  internalGoalHurts?: boolean;
  owner?: Person;
  guidance?: string;
  competence?: string;
  inPlace?: boolean;
  experience?: Experience;
  experiences?: Experience[];
  everyones?: Experience;
  messages?: { id: number; text: string; promise: string }[];
  sources?: Source[];
}
interface Focus {
  kind: string;
  id: number;
  done: boolean;
}
/** numbers, by id of touchpoint, are there where only some of a map are shown. */
interface JourneyMap extends Holder {
  id: number;
  version: number;
  name: string;
  perspective?: string;
  desiredExperience?: string;
  goal?: string;
  goalKind?: string;
  goalMetric?: string;
  goalBaseline?: number;
  goalTarget?: number;
  goalDate?: string;
  scope?: string;
  laneOrder?: string;
  focus?: Focus;
  expectations?: string;
  realistic?: boolean;
  template?: boolean;
  life?: string;
  reviewEvery?: number;
  reviewed?: string;
  owner?: Person;
  abilities: { edit: boolean; contribute: boolean; manage: boolean };
  personas?: number[];
  stages: Stage[];
  touchpoints: Touchpoint[];
  numbers?: Map<number, number>;
  /** How many open comments there are about each thing that has any, as "touchpoint:12". */
  comments?: Record<string, number>;
}
/** A map in the list of a project. */
interface Card {
  id: number;
  name: string;
  perspective?: string;
  owner?: Person;
  stages: number;
  touchpoints: number;
  pains: number;
  gains: number;
  guest?: boolean;
  home?: string;
  curve: (number | null)[];
  life: string;
  reviewEvery?: number;
  reviewed?: string;
  focus?: string;
}
interface Persona {
  id: number;
  version: number;
  segmentId?: number;
  name: string;
  oneLine?: string;
  potential: boolean;
  needs?: string;
  demographics?: string;
  purchaseBehaviour?: string;
  channelUse?: string;
  preferredChannels: string[];
}
interface Segment {
  id: number;
  version: number;
  name: string;
  potential: boolean;
  who?: string;
  howSegmented?: string;
  needs?: string;
  behaviour?: string;
}
interface LinkedIssue {
  findingId?: number;
  key: string;
  summary: string;
  status: string;
  category: string;
  url: string;
}
/** The issues of a map's findings; of those that the reader may not see only how many there are. */
interface Links {
  issues: LinkedIssue[];
  hidden: { findingId: number; count: number }[];
  partial: boolean;
}
/** The issues of one finding. */
interface IssuesOfFinding {
  issues: LinkedIssue[];
  hidden: number;
}
interface Choice {
  id: string;
  name: string;
}
interface IssueTarget {
  key: string;
  name: string;
  issueTypes: Choice[];
}
interface IssueDraft {
  projects: IssueTarget[];
  projectKey?: string;
  issueTypeId?: string;
  priorities: Choice[];
  priorityId?: string;
  summary: string;
  description: string;
  token: string;
}
/** An entry of a map's change log. */
interface Change {
  revision: number;
  at: string;
  author?: string;
  mine?: boolean;
  subject: string;
  id: number;
  field?: string;
  before?: string;
  after?: string;
  beforeText?: string;
  afterText?: string;
  cause?: string;
  undoes?: number;
}

/** A field of a record; version is what the map had when the reader began. */
interface Target {
  kind: string;
  id?: number;
  field: string;
  persona?: number;
  version?: number;
}
interface FieldChange extends Target {
  value: any;
}
/** A save that is on its way, failed or met a conflict. */
interface Save {
  status: string;
  value: any;
  theirs?: any;
  version?: number;
  change?: FieldChange;
  pending?: FieldChange;
  again?: number;
  texts?: string[];
}
type Saves = Record<string, Save>;
/** Revisions of the reader's own steps; several that were made as one stand together. */
interface Steps {
  undo?: (number | number[])[];
  redo?: (number | number[])[];
}
interface SessionState {
  map: JourneyMap;
  links: Links;
  saves: Saves;
  error?: any;
  connected: boolean;
  lost: string;
  savedCount: number;
  steps: Steps;
  news?: Change[];
  lastSaved?: { key: string; revision: number };
}
/** What sessions need of rest.js; tests put something else there. */
type Rest = Pick<typeof import('./rest.js'), 'all' | 'address' | 'get' | 'post' | 'patch' | 'remove'>;
/** One open map: what is shown of it, and the ways to change it; see map/session.js. */
interface Session {
  readonly state: SessionState;
  subscribe(listener: (state: SessionState) => void): () => void;
  refresh(): Promise<void>;
  save(change: FieldChange): Promise<void>;
  retry(key: string): Promise<void>;
  giveUp(key: string): void;
  add(what: string, body: object): Promise<any>;
  act(deed: string, below: string, body?: object, version?: number): Promise<any>;
  asOne<T>(deed: () => T | Promise<T>): Promise<T>;
  tell(deed: string, below: string, body?: object): Promise<void>;
  restore(revision: number): Promise<any>;
  undo(revision: number): Promise<number>;
  step(way: Way): Promise<void>;
  past: Past;
  read(below: string): Promise<any>;
  all(below: string, name: string): Promise<any[]>;
  reviews(before?: number): Promise<any>;
  createIssue: IssueLinks['createIssue'];
  linkIssue: IssueLinks['linkIssue'];
  unlinkIssue: IssueLinks['unlinkIssue'];
  issueDraft: IssueLinks['issueDraft'];
  exportNotes(format: string): Promise<any>;
  exportAddress(chosen: { format: string; separator?: string; headers?: string }): string;
}
/** What the server says of a map's past; see map/past.js. */
interface Past {
  changes(asked: object): Promise<{ changes: Change[]; more: boolean }>;
  since(revision: number): Promise<{ changes: Change[]; more: boolean }>;
  authors(): Promise<any>;
  versions(): Promise<any[]>;
  compare(from: number, to: number, offset?: number): Promise<any>;
  explain(revision: number, cause: string): Promise<Change>;
}
/** The links between findings and issues; see map/issue-links.js. */
interface IssueLinks {
  read(): Promise<void>;
  follow(answer: Answer): Promise<void>;
  createIssue(findingId: number, body: object): Promise<LinkedIssue>;
  linkIssue(findingId: number, issueKey: string): Promise<LinkedIssue>;
  unlinkIssue(findingId: number, issueKey: string): Promise<any>;
  issueDraft(findingId: number): Promise<IssueDraft>;
}
/** What can be done to touchpoints and stages as a whole; see map/deeds.js. */
interface TouchpointActions {
  aim(focus: { kind: string; id: number }): void;
  isAim(kind: string, id: number): boolean;
  step(touchpoint: Touchpoint, way: string): Promise<any>;
  can(touchpoint: Touchpoint, way: string): boolean;
  find(id: number): Touchpoint | undefined;
  beside(touchpoint: Touchpoint, other: Touchpoint, before: boolean): Promise<any>;
  intoStage(touchpoint: Touchpoint, stageId: number | null): Promise<any>;
  remove(touchpoint: Touchpoint): Promise<any>;
  stepStage(stage: Stage, way: string): Promise<any>;
  removeStage(stage: Stage): Promise<any>;
  duplicate(touchpoint: Touchpoint): Promise<void>;
  paste(rows: object[], stageId: number | undefined, behind: number | null): Promise<void>;
  insert(stageId: number, behind: number | null): Promise<any>;
}
/** What is chosen and which panel is shown; see map/use-selection.js. */
interface Chosen {
  panel: { kind: string; stageId?: number };
  select(touchpoint: number | undefined, event?: Event, finding?: number, focus?: string): void;
  selectImprovement(improvement: number): void;
  closePanel(): void;
  show(kind: string, stageId?: number): void;
  hide(): void;
  focus(place: string | HTMLElement): void;
  drawn(): void;
}
/** A form's values and errors, by name; see ui/form.js. */
interface Form {
  values: any;
  change(name: string, value: any): void;
  again(): void;
  errors: Record<string, string>;
  general: string[];
  busy: boolean;
  onSubmit(event: any): Promise<void>;
}
/** A text while it is edited; see ui/text-field.js. */
interface Draft {
  text: string;
  save: Save | undefined;
  changed: boolean;
  begin(): void;
  change(text: string): void;
  commit(required?: boolean): void;
  undo(): void;
}
/** What the server says; unchanged when it has nothing new for an etag. */
interface Answer {
  unchanged?: boolean;
  data?: any;
  etag?: string | null;
  /** Changes with the issues of a map that was read; '-' when none changed lately. */
  issueStamp?: string | null;
}
/** How a journey as a whole is experienced, and what each touchpoint adds to that. */
interface Score {
  score?: number;
  known: number;
  total: number;
  parts: { touchpoint: Touchpoint; number?: number; part: number; rise: number }[];
}
type Way = 'undo' | 'redo';

/** What the address says is shown. */
interface Place {
  map?: number;
  persona?: number;
  touchpoint?: number;
  finding?: number;
  zoom?: number;
  improvement?: number;
  template?: number;
  create?: string;
  tab?: string;
  view?: string;
  sort?: string;
  lens?: string;
  search?: string;
  also?: number[];
  only?: string;
  filter?: string;
  removed?: any;
}
/** Goes to a place; with instead, the way back skips the place that was shown. */
type Go = (place: Place, instead?: boolean) => void;
interface Project {
  key: string;
  name: string;
  administers: boolean;
  mapsAreOn: boolean;
  home: string;
  href(place: Place): string;
}

/** A lane of the grid: text, curve, fact, findings, improvements or strip; own is the name of one that the team added. */
interface Lane {
  key: string;
  is: string;
  kind?: string;
  field?: string;
  own?: string;
  over?: string;
  quoted?: boolean;
  opensNew?: boolean;
  hidden?: boolean;
  persona?: number;
  row?: number;
}
/** A column of the grid; a stage without touchpoints has one that is empty. */
interface Column {
  stage: Stage;
  touchpoint?: Touchpoint;
  number?: number;
}
interface Group {
  stage: Stage;
  start: number;
  columns: Column[];
}

/** The shape of the grid that keys move in: starts has, per column, the first column of its stage. */
interface GridShape {
  rows: number;
  columns: number;
  starts: number[];
}
/** Where something hangs: on a touchpoint, on a stage, or with neither on the map. */
interface At {
  touchpoint?: Touchpoint;
  stage?: Stage;
}
type LinksByFinding = Map<number, IssuesOfFinding>;
/** An entry of a menu; apart draws a line above it. */
interface MenuEntry {
  label: string;
  icon?: string;
  run: () => void;
  disabled?: boolean;
  apart?: boolean;
}
/** A control of a form, by the name of its value. */
interface FormField {
  name: string;
  label: string;
  help?: string;
  required?: boolean;
  autoFocus?: boolean;
  maxLength?: number;
  rows?: number;
  type?: string;
  options?: { id: string | number; name: string }[];
  onChange?: (value: string) => void;
}
