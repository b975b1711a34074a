/** What is said of single records of a map. */
import { offer } from '../ui/apart.js';
import { AddressedPains } from '../panel/addressed-pains.js';
import { Addressing } from '../panel/addressing.js';
import { AllImprovements } from '../panel/all-improvements.js';
import { Departments } from '../panel/departments.js';
import { FindingMore } from '../panel/finding-more.js';
import { GoalMeasure } from '../panel/goal-measure.js';
import { ImprovementMore } from '../panel/improvement-more.js';
import { ImprovementPanel } from '../panel/improvement-panel.js';
import { JourneyScore } from '../panel/journey-score.js';
import { MapPanel } from '../panel/map-panel.js';
import { MapPersonas } from '../persona/map-personas.js';
import { MissingPanel } from '../panel/missing-panel.js';
import { PersonaPanel } from '../persona/persona-panel.js';
import { Priorities } from '../map/priorities.js';
import { SourceForm } from '../panel/source-form.js';
import { SourcePanel } from '../panel/source-panel.js';
import { StagePanel } from '../panel/stage-panel.js';
import { TouchpointMore } from '../panel/touchpoint-more.js';

offer({
  AddressedPains,
  Addressing,
  AllImprovements,
  Departments,
  FindingMore,
  GoalMeasure,
  ImprovementMore,
  ImprovementPanel,
  JourneyScore,
  MapPanel,
  MapPersonas,
  MissingPanel,
  PersonaPanel,
  Priorities,
  SourceForm,
  SourcePanel,
  StagePanel,
  TouchpointMore,
});
