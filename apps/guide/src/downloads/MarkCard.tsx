import type { MarkFile } from './MarkFile.ts';

/** One mark on light and on dark, with its files. */
export function MarkCard({ mark, folder }: { mark: MarkFile; folder: string }) {
  const { title, svg, png, width, height } = mark;
  const image = { src: `${folder}${svg}`, width, height };
  return (
    <li className="mark">
      <div className="mark__stage">
        <span className="mark__ground">
          <img {...image} alt={title} />
        </span>
        <span className="mark__ground" data-dark="">
          <img {...image} alt="" />
        </span>
      </div>
      <p className="mark__name">
        {title} · {width}×{height}
      </p>
      <p className="mark__files">
        <a className="link" href={image.src} download aria-label={`${title} SVG`}>
          SVG
        </a>
        <span aria-hidden>PNG</span>
        {png.map((file, at) => (
          <a
            className="link"
            key={file}
            href={`${folder}${file}`}
            download
            aria-label={`${title} PNG ${at + 1}×`}
          >
            {at + 1}×
          </a>
        ))}
      </p>
    </li>
  );
}
