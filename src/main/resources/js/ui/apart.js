/** A part of the page whose scripts come only once it is shown (QF4): Jira loads the web-resource, then the part draws. */
import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as parts from './parts.js';

const offered = new Map();

/**
 * Hands over what a bundle that loads on demand has for the others, by name.
 * @param {Record<string, any>} components
 * @returns {void}
 */
export function offer(components) {
  Object.keys(components).forEach((name) => offered.set(name, components[name]));
}

/**
 * Gives what a web-resource offers by this name, once its bundle is there.
 * @param {string} resource
 * @param {string} name
 * @returns {Promise<any>}
 */
export async function load(resource, name) {
  await new Promise((resolve, reject) => WRM.require('wr!org.journeymaps.jira:' + resource).then(resolve, reject));
  await new Promise((resolve) => require([resource.replace('jm-', 'jm/')], resolve));
  if (!offered.has(name)) throw new Error(resource + ' does not offer ' + name);
  return offered.get(name);
}

/**
 * props: resource and name of the part, ready (told once it is drawn late), quiet (it says nothing until then), and
 * the part's own.
 * @param {any} props
 * @returns {Drawn}
 */
export function Apart(props) {
  const { resource, name, ready } = props;
  const [part, setPart] = useState(/** @type {any} */ ({ found: offered.get(name) }));
  useEffect(() => {
    if (!part.found)
      load(resource, name).then(
        (found) => setPart({ found, late: true }),
        () => setPart({ failed: true }),
      );
  }, []);
  useEffect(() => {
    if (part.late && ready) ready();
  }, [part]);
  if (part.failed) return parts.message('error', [AJS.I18n.getText('jm.error.offline')]);
  return part.found ? h(part.found, props) : !props.quiet && parts.waiting(AJS.I18n.getText('jm.loading'));
}
