/** Runs in the atlas's page before all else: notes the first frame, and the days shown for each pointer event. */
{
  const watch = { firstFrame: null, pointers: [] };
  const dayShown = () => document.querySelector(".slider-flag")?.textContent ?? null;
  const look = () => {
    // The next frame begins when the one with the slider has been handed over to be shown.
    const then = dayShown() === null ? look : (time) => Object.assign(watch, { firstFrame: time });
    requestAnimationFrame(then);
  };
  requestAnimationFrame(look);
  window.addEventListener("pointermove", (event) => {
    const track = document.querySelector(".slider");
    if (event.buttons === 0 || !track) return;
    // To the fraction of a pixel, as the slider reckons: a fraction is days.
    const pointer = {
      position: event.clientX - track.getBoundingClientRect().left,
      width: track.getBoundingClientRect().width,
      shown: null,
    };
    watch.pointers.push(pointer);
    // What stands in the page now, before the frame is painted, is what the frame will show.
    requestAnimationFrame(() => {
      pointer.shown = dayShown();
    });
  });
  Object.assign(window, { watch });
}
