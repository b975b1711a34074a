/**
 * What the menu of a map offers, in its order. An entry either names the panel that it shows or is done by run(context);
 * shown(map) hides it from those who may not. A new part of the app adds its entry here, and its panel in jm/side.
 */

/**
 * @param {JourneyMap} map
 * @returns {any[]}
 */
export function menuEntries(map) {
  const all = [
    { panel: 'head', icon: 'file', label: AJS.I18n.getText('jm.map.about') },
    { panel: 'history', icon: 'undo', label: AJS.I18n.getText('jm.history') },
    { panel: 'export', icon: 'right', label: AJS.I18n.getText('jm.export') },
    { panel: 'access', icon: 'lock', label: AJS.I18n.getText('jm.access'), shown: (one) => one.abilities.edit },
    {
      run: ({ go }) => go({ map: map.id, create: 'copy' }),
      icon: 'plus',
      label: AJS.I18n.getText('jm.copy'),
      shown: () => map.abilities.contribute,
    },
    {
      panel: 'template',
      icon: 'copy',
      label: AJS.I18n.getText('jm.template.save'),
      shown: () => map.abilities.contribute && !map.template,
    },
  ];
  return all.filter((entry) => !entry.shown || entry.shown(map));
}
