/** Starts an empty map: three questions, then straight to its first cell. */
define('jm/blank-page', ['jm/preact', 'jm/rest', 'jm/parts', 'jm/form', 'jm/create-header', 'jm/map-questions'],
  function (preact, rest, parts, form, CreateHeader, questions) {
    'use strict';

    const { h } = preact;

    function stages() {
      return [AJS.I18n.getText('jm.period.before'), AJS.I18n.getText('jm.period.during'), AJS.I18n.getText('jm.period.after')];
    }

    /** props: project, go. */
    return function BlankPage({ project, go }) {
      const fields = form.useForm({ name: '', perspective: '', desiredExperience: '' }, async (values) => {
        const path = '/projects/' + encodeURIComponent(project.key) + '/maps';
        const { data } = await rest.post(path, Object.assign(questions.filled(values), { stages: stages() }));
        go({ map: data.id });
      });
      return h('div', null,
        h(CreateHeader, { project, go, title: AJS.I18n.getText('jm.blank.title') }),
        h('form', { class: 'aui top-label jm-form jm-form-page', onSubmit: fields.onSubmit },
          fields.general.length > 0 && parts.message('error', fields.general),
          questions.controls(fields, true),
          form.buttons(fields, AJS.I18n.getText('jm.create.submit'), () => go({}))));
    };
  });
