/** Hands a text to the reader as a file. */
export function saveText(fileName: string, mediaType: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken hold of it once the click has run its course.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
