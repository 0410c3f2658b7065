import { DATA_FILES, DATA_FOLDER } from "../formats/catalogue";

/** Every file of data, with what it is for. */
export default function DataList() {
  return (
    <>
      <h2 className="download-title">The data</h2>
      <p className="download-about">
        Everything the atlas says, to use as you like under{" "}
        <a
          href="https://creativecommons.org/licenses/by/4.0/"
          target="_blank"
          rel="noreferrer noopener"
        >
          CC BY 4.0
        </a>
        .
      </p>
      <ul>
        {DATA_FILES.map(({ name, title, description }) => (
          <li key={name}>
            <a className="download-choice" href={`${DATA_FOLDER}/${name}`} download>
              <span className="download-name">
                {title} <code>{name}</code>
              </span>
              <span className="download-description">{description}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
