/** What is asked for on a map by one button. */
import { offer } from '../ui/apart.js';
import { ArrangeLanes } from '../panel/arrange-lanes.js';
import { FeelingsField } from '../persona/feelings-field.js';
import { FilterBar } from '../map/filter-bar.js';
import { FocusQuestion } from '../map/focus-question.js';
import { IssueForm } from '../panel/issue-form.js';
import { TemplatePanel } from '../panel/template-panel.js';
import { WalkBar } from '../panel/walk-bar.js';

offer({ ArrangeLanes, FeelingsField, FilterBar, FocusQuestion, IssueForm, TemplatePanel, WalkBar });
