/** What is opened on a map now and then. */
import { offer } from '../ui/apart.js';
import { AccessPanel } from '../panel/access-panel.js';
import { Comments } from '../panel/comments.js';
import { CaptureBar } from '../map/capture-bar.js';
import { ExpectationList } from '../panel/expectation-list.js';
import { ExportPanel } from '../panel/export-panel.js';
import { HistoryPanel } from '../panel/history-panel.js';
import { NewsSign } from '../map/news-sign.js';
import { SideBySide } from '../persona/side-by-side.js';

offer({ AccessPanel, CaptureBar, Comments, ExpectationList, ExportPanel, HistoryPanel, NewsSign, SideBySide });
