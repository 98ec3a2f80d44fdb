// The host's own game: floating reefs and a boat on a canvas. It knows nothing of payments.
const canvas = document.querySelector('canvas');
const context = canvas?.getContext('2d');
const isCalm = matchMedia('(prefers-reduced-motion: reduce)');
const stars = Array.from({ length: 70 }, (_, index) => ({
  x: (index * 97) % 640,
  y: (index * 53) % 300,
  size: 0.6 + (index % 4) * 0.4,
}));
const reefs = [
  { x: 110, y: 180, width: 150 },
  { x: 360, y: 250, width: 190 },
  { x: 560, y: 150, width: 110 },
];

function drawReef({ x, y, width }, time) {
  const bob = Math.sin(time / 1400 + x) * 5;
  context.fillStyle = '#3f7d6b';
  context.beginPath();
  context.ellipse(x, y + bob, width / 2, 14, 0, 0, Math.PI * 2);
  context.fill();
  context.fillStyle = '#5b4a6e';
  context.beginPath();
  context.moveTo(x - width / 2, y + bob);
  context.lineTo(x + width / 2, y + bob);
  context.lineTo(x + width / 8, y + bob + width / 2.4);
  context.closePath();
  context.fill();
}

function draw(time) {
  context.fillStyle = '#121a33';
  context.fillRect(0, 0, 640, 420);
  context.fillStyle = '#c9d4ff';
  for (const { x, y, size } of stars) context.fillRect((x + time / 90) % 640, y, size, size);
  for (const reef of reefs) drawReef(reef, time);
  const sail = 210 + Math.sin(time / 2600) * 130;
  context.fillStyle = '#e8c27a';
  context.beginPath();
  context.moveTo(sail, 330);
  context.lineTo(sail + 60, 330);
  context.lineTo(sail + 46, 348);
  context.lineTo(sail + 12, 348);
  context.closePath();
  context.fill();
  context.fillStyle = '#f3efe4';
  context.beginPath();
  context.moveTo(sail + 30, 324);
  context.lineTo(sail + 30, 284);
  context.lineTo(sail + 56, 324);
  context.closePath();
  context.fill();
  if (!isCalm.matches) requestAnimationFrame(draw);
}
if (context) requestAnimationFrame(draw);
