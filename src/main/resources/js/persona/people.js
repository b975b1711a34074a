/** Who the personas of an open map are, read once for each choice of them. */
define('jm/people', ['jm/preact', 'jm/seen'], function (preact, seen) {
  'use strict';

  const { useEffect, useState } = preact;

  /** Gives the personas of the map in their order, undefined until they are read. */
  return function usePeople(session, ids) {
    const [people, setPeople] = useState(undefined);
    const asked = (ids || []).join();
    useEffect(() => {
      if (!asked) return;
      session.read('/personas').then((answer) => {
        seen.meet(answer.personas);
        setPeople(answer.personas);
      }, () => undefined);
    }, [asked]);
    return people;
  };
});
