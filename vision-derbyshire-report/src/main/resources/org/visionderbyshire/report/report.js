document.querySelectorAll('table.contents').forEach(table => {
  const body = table.tBodies[0];
  const rows = Array.from(body.rows);
  const heads = Array.from(table.tHead.rows[0].cells);
  const key = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.key || cell.textContent.trim().toLowerCase();
  };
  const compare = (one, other) => {
    const numbers = [Number(one), Number(other)];
    const [a, b] = numbers.some(Number.isNaN) ? [one, other] : numbers;
    return a === b ? 0 : a > b ? 1 : -1;
  };
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const order = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
      const sign = order === 'ascending' ? 1 : -1;
      heads.forEach(each => each.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', order);
      body.append(...rows.slice().sort(
        (one, other) => sign * compare(key(one, column), key(other, column))));
    });
  });
  const box = document.createElement('input');
  box.type = 'search';
  const label = document.createElement('label');
  label.append('Show only what holds the words ', box);
  const shown = document.createElement('output');
  const filter = document.createElement('p');
  filter.className = 'filter';
  filter.append(label, ' ', shown);
  table.before(filter);
  const show = () => {
    const words = box.value.toLowerCase().split(' ');
    rows.forEach(row => {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every(word => text.includes(word));
    });
    shown.textContent = rows.filter(row => !row.hidden).length + ' of ' + rows.length + ' shown';
  };
  box.addEventListener('input', show);
  table.classList.add('sorts');
  show();
});
