'use strict';
(() => {
  const view = document.getElementById('view');
  const picture = view.querySelector('svg');
  const details = document.getElementById('details');
  const data = JSON.parse(document.getElementById('states').textContent);
  const width = picture.viewBox.baseVal.width;
  const height = picture.viewBox.baseVal.height;
  let scale = 1, left = 0, top = 0, chosen = null;

  const apply = () => {
    picture.style.transform = `translate(${left}px,${top}px) scale(${scale})`;
    document.body.dataset.scale = scale.toFixed(3);
    document.body.dataset.left = Math.round(left);
    document.body.dataset.top = Math.round(top);
  };
  const zoom = (factor, x = view.clientWidth / 2, y = view.clientHeight / 2) => {
    const next = Math.min(8, Math.max(0.02, scale * factor));
    left = x - (x - left) * next / scale;
    top = y - (y - top) * next / scale;
    scale = next;
    apply();
  };
  const fit = () => {
    const space = details.hidden ? 0 : details.offsetWidth;
    const wide = view.clientWidth - space;
    scale = Math.min(1.5, wide / width, view.clientHeight / height);
    left = (wide - width * scale) / 2;
    top = (view.clientHeight - height * scale) / 2;
    apply();
  };
  const show = (group) => {
    if (chosen) chosen.classList.remove('chosen');
    chosen = group;
    details.hidden = !group;
    if (!group) return;
    group.classList.add('chosen');
    const state = data[group.dataset.id];
    document.getElementById('title').textContent = state.name;
    document.getElementById('about').textContent = state.about;
    document.getElementById('source').textContent = state.source;
  };

  view.addEventListener('wheel', (event) => {
    event.preventDefault();
    zoom(Math.exp(-event.deltaY * 0.0015), event.clientX, event.clientY);
  }, { passive: false });

  const fingers = new Map();
  let moved = 0;
  view.addEventListener('pointerdown', (event) => {
    fingers.set(event.pointerId, [event.clientX, event.clientY]);
    moved = 0;
    view.classList.add('moving');
  });
  view.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const dx = event.clientX - before[0], dy = event.clientY - before[1];
    const others = [...fingers].filter(([id]) => id !== event.pointerId);
    if (others.length) {
      const [x, y] = others[0][1];
      const old = Math.hypot(before[0] - x, before[1] - y) || 1;
      zoom(Math.hypot(event.clientX - x, event.clientY - y) / old, x, y);
    } else {
      left += dx;
      top += dy;
      apply();
    }
    moved += Math.abs(dx) + Math.abs(dy);
    fingers.set(event.pointerId, [event.clientX, event.clientY]);
  });
  const lift = (event) => {
    fingers.delete(event.pointerId);
    if (!fingers.size) view.classList.remove('moving');
  };
  window.addEventListener('pointerup', lift);
  window.addEventListener('pointercancel', lift);
  view.addEventListener('click', (event) => {
    if (moved < 5) show(event.target.closest('g[data-id]'));
  });

  for (const group of picture.querySelectorAll('g[data-id]')) {
    group.setAttribute('tabindex', '0');
    group.setAttribute('role', 'button');
    group.addEventListener('focus', () => {
      const box = group.getBoundingClientRect();
      if (box.right < 40 || box.bottom < 40 || box.left > view.clientWidth - 40 || box.top > view.clientHeight - 40) {
        left += view.clientWidth / 2 - (box.left + box.right) / 2;
        top += view.clientHeight / 2 - (box.top + box.bottom) / 2;
        apply();
      }
    });
  }
  const keys = {
    '+': () => zoom(1.25), '=': () => zoom(1.25), '-': () => zoom(0.8), '0': fit,
    'ArrowLeft': () => { left += 60; apply(); }, 'ArrowRight': () => { left -= 60; apply(); },
    'ArrowUp': () => { top += 60; apply(); }, 'ArrowDown': () => { top -= 60; apply(); },
    'Escape': () => show(null),
    'Enter': () => { const at = document.activeElement; if (at && at.dataset && at.dataset.id) show(at); },
  };
  window.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
    if (event.key === 'Enter' && document.activeElement.tagName === 'BUTTON') return;
    event.preventDefault();
    keys[event.key]();
  });
  document.getElementById('in').addEventListener('click', () => zoom(1.25));
  document.getElementById('out').addEventListener('click', () => zoom(0.8));
  document.getElementById('fit').addEventListener('click', fit);
  document.getElementById('close').addEventListener('click', () => show(null));
  document.getElementById('theme').addEventListener('click', () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === 'dark'
      : window.matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
  });
  // a window that is only being opened has no size yet
  new ResizeObserver(() => { if (document.body.dataset.fitted !== 'yes' && view.clientWidth) {
    document.body.dataset.fitted = 'yes'; fit(); } }).observe(view);
})();
