// Comfort on top of pages that work without it.

// After a refusal: bring the summary of errors to whoever reads or hears the page.
document.getElementById('foutoverzicht')?.focus();

// A double click sends once. The server would do the work once as well (Verzoeksleutel); this spares the second wait.
for (const formulier of document.querySelectorAll('form[method="post"]')) {
  formulier.addEventListener('submit', (gebeurtenis) => {
    if (formulier.dataset.verzonden) {
      gebeurtenis.preventDefault();
    }
    formulier.dataset.verzonden = 'ja';
  });
}
addEventListener('pageshow', () => {
  for (const formulier of document.querySelectorAll('form[data-verzonden]')) {
    delete formulier.dataset.verzonden;
  }
});

// Escape or a click elsewhere closes an open menu in the header.
const menus = document.querySelectorAll('.gebruiker, .hoofdnav-smal');
const sluit = (behalve) => menus.forEach((menu) => { if (menu !== behalve) menu.removeAttribute('open'); });
addEventListener('keydown', (toets) => { if (toets.key === 'Escape') sluit(); });
addEventListener('click', (klik) => sluit(klik.target.closest?.('.gebruiker, .hoofdnav-smal')));

// The quick way out: the page is blank at once. Three times Escape does the same.
const snelweg = document.querySelector('[data-uitweg]');
if (snelweg) {
  const verlaat = () => {
    document.body.hidden = true;
    const gewist = fetch(snelweg.action, { method: 'POST', keepalive: true }).catch(() => {});
    // First wiped, then gone, so that Back finds nothing; but never longer than a blink.
    Promise.race([gewist, new Promise((klaar) => setTimeout(klaar, 500))]).then(() => location.replace(snelweg.dataset.uitweg));
  };
  snelweg.addEventListener('submit', (gebeurtenis) => { gebeurtenis.preventDefault(); verlaat(); });
  let keren = [];
  addEventListener('keydown', (toets) => {
    if (toets.repeat) return;
    keren = toets.key === 'Escape' ? [...keren.filter((moment) => toets.timeStamp - moment < 3000), toets.timeStamp] : [];
    if (keren.length === 3) verlaat();
  });
}

// Printing is a key of the browser; who has scripts gets a button for it.
for (const knop of document.querySelectorAll('[data-afdrukken]')) {
  knop.hidden = false;
  knop.addEventListener('click', () => print());
}
