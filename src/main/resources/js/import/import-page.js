/** Imports a spreadsheet or a whole map: choose a file, see what it would do, then do it. */
import { h } from 'preact';
import { useRef, useState } from 'preact/hooks';
import * as rest from '../rest.js';
import * as parts from '../ui/parts.js';
import { CreateHeader } from '../maps/create-header.js';
import * as readFile from './read-file.js';
import { DropZone } from './drop-zone.js';
import { Preview } from './preview.js';
import { FilePreview } from './file-preview.js';

/** @returns {[any, (file: File) => void, (step: any) => void]} */
/** @returns {[any, (file: File) => void, (step: any) => void]} */
function useUpload(project) {
  const [step, setStep] = useState(/** @type {any} */ ({ name: 'choose' }));
  const latest = useRef(0);

  async function preview(file, turn) {
    if (readFile.tooLarge(file)) return { name: 'choose', errors: [AJS.I18n.getText('jm.import.too.large')] };
    let chosen = /** @type {any} */ ({});
    try {
      chosen = await readFile.read(file);
      const { data } = await rest.post(path(project, chosen) + '/preview', chosen.upload);
      return Object.assign({ name: 'preview', preview: data, turn }, chosen);
    } catch (error) {
      if (error.problems && error.problems.length)
        return Object.assign({ name: 'preview', preview: { problems: error.problems }, turn }, chosen);
      return { name: 'choose', errors: error.texts || [AJS.I18n.getText('jm.import.unreadable')] };
    }
  }

  async function take(file) {
    const turn = ++latest.current;
    setStep({ name: 'reading', file });
    const next = await preview(file, turn);
    if (turn === latest.current) setStep(next);
  }

  return [step, take, setStep];
}

function path(project, { isMapFile }) {
  return '/projects/' + encodeURIComponent(project.key) + '/imports' + (isMapFile ? '/json' : '');
}

/** Problems that the server finds only now are shown like those of the preview. */
async function create(project, step, values, setStep) {
  try {
    return (await rest.post(path(project, step), Object.assign({}, step.upload, values))).data.id;
  } catch (error) {
    if (error.problems && error.problems.length)
      setStep(Object.assign({}, step, { preview: Object.assign({}, step.preview, { problems: error.problems }) }));
    throw error;
  }
}

function preview(step, project, go, setStep) {
  const cancel = () => go({});
  if (!step.isMapFile) {
    const send = async (values) => go({ map: await create(project, step, values, setStep) });
    return h(Preview, { key: step.turn, preview: step.preview, send, cancel });
  }
  const send = async (version) => go({ map: (await rest.post(path(project, step), step.upload, version)).data.id });
  return h(FilePreview, { key: step.turn, preview: step.preview, project, go, send, cancel });
}

/**
 * props: project, go.
 * @param {{ project: Project, go: Go }} props
 * @returns {VNode}
 */
export function ImportPage({ project, go }) {
  const [step, take, setStep] = useUpload(project);
  return h(
    'div',
    null,
    h(CreateHeader, { project, go, title: AJS.I18n.getText('jm.import.title') }),
    step.errors && parts.message('error', step.errors),
    h(DropZone, {
      take,
      fileName: step.upload ? step.upload.fileName : step.file && step.file.name,
      small: step.name === 'preview',
    }),
    step.name === 'reading' && parts.waiting(AJS.I18n.getText('jm.import.reading')),
    step.name === 'preview' && preview(step, project, go, setStep),
  );
}
