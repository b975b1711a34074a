/* Folds the project's sidebar to its icons, and remembers it. */
(function () {
    'use strict';
    var sidebar = document.querySelector('.sb-sidebar');
    if (!sidebar) {
        return;
    }
    var button = sidebar.querySelector('.sb-collapse');

    function fold(folded) {
        sidebar.classList.toggle('sb-folded', folded);
        button.setAttribute('aria-expanded', String(!folded));
        localStorage.setItem('sandbox.sidebar', folded ? 'folded' : 'open');
    }

    button.hidden = false;
    fold(localStorage.getItem('sandbox.sidebar') === 'folded');
    button.addEventListener('click', function () {
        fold(!sidebar.classList.contains('sb-folded'));
    });
}());
