// Written by `npm run messages` from the English messages; not by hand.

declare module "virtual:messages/certainty" {
  const messages: {
    documented(): string;
    documentedMeaning(): string;
    inferred(): string;
    inferredMeaning(): string;
    approximate(): string;
    approximateMeaning(): string;
    disputed(): string;
    disputedMeaning(): string;
    unknown(): string;
    unknownMeaning(): string;
    stated(): string;
    implied(): string;
    assumed(): string;
  };
  export default messages;
}

declare module "virtual:messages/dates" {
  const messages: {
    about(values: { date: string | number }): string;
    probably(values: { date: string | number }): string;
    probablyAbout(values: { date: string | number }): string;
    between(values: { first: string | number; last: string | number }): string;
    oldStyle(values: { date: string | number }): string;
    firstNewStyle(): string;
    newStyle(values: { date: string | number }): string;
  };
  export default messages;
}

declare module "virtual:messages/evidence" {
  const messages: {
    howWeKnow(): string;
    sources(values: { sources: number }): string;
    readSource(values: { title: string | number }): string;
    readIt(): string;
    notCertain(): string;
    nothingKnown(): string;
    rivals(): string;
    firstDayOfMove(): string;
    lastDayOfMove(): string;
    firstDayOfStay(): string;
    lastDayOfStay(): string;
    event(): string;
    attestation(): string;
    betweenEndsOfMove(): string;
    withinStay(): string;
    endsOfMoveNotKnown(): string;
    firstDayNotKnown(): string;
    lastDayNotKnown(): string;
    assumedMove(): string;
    assumedStay(): string;
    sourcesDiffer(): string;
    differOnDate(): string;
    differOnPlace(): string;
    differOnAddress(): string;
    differOnCircumstances(): string;
    openOnDate(): string;
    openOnPlace(): string;
    openOnAddress(): string;
    openOnCircumstances(): string;
  };
  export default messages;
}

declare module "virtual:messages/journeys" {
  const messages: {
    journeys(): string;
    journeysAt(values: { title: string | number }): string;
    follow(): string;
    wholeLifeTour(): string;
    wholeLifeTourIs(): string;
    leave(): string;
    leaveMeans(): string;
    journey(values: { title: string | number }): string;
    about(): string;
    previous(): string;
    next(): string;
    start(): string;
    stops(values: { stops: number }): string;
    stopOf(values: { stop: number; stops: number }): string;
    play(): string;
    distance(): string;
    time(): string;
    bordersCrossed(): string;
    noBorders(): string;
    stopsCounted(): string;
    statesThen(values: { states: number }): string;
    countriesToday(values: { countries: number }): string;
    by(): string;
    modeAndDistance(values: { mode: string | number; distance: string | number }): string;
    compareWith(): string;
    noOther(): string;
    readTour(): string;
    backToTour(values: { step: number }): string;
    forgetTour(): string;
  };
  export default messages;
}

declare module "virtual:messages/keys" {
  const messages: {
    keys(): string;
    close(): string;
    space(): string;
    inTour(): string;
    inTable(): string;
    mapKeys(): string;
    playOrPause(): string;
    days(): string;
    years(): string;
    events(): string;
    chapters(): string;
    ends(): string;
    steps(): string;
    rows(): string;
    search(): string;
    print(): string;
    back(): string;
    thisList(): string;
    moveMap(): string;
    switchOff(): string;
    welcomeAgain(): string;
    about(): string;
  };
  export default messages;
}

declare module "virtual:messages/legend" {
  const messages: {
    legend(): string;
    more(): string;
    fewer(): string;
    often(): string;
    yearsAgo(): string;
    uncertain(): string;
    trailColors(): string;
    byState(): string;
    atSea(): string;
    present(): string;
    past(): string;
    cluster(): string;
    away(): string;
    border(): string;
    unsettled(): string;
    certainty(): string;
  };
  export default messages;
}

declare module "virtual:messages/map" {
  const messages: {
    zoomIn(): string;
    zoomOut(): string;
    wholeWay(): string;
    placesOnSpot(): string;
    kilometres(values: { length: number }): string;
    metres(values: { length: number }): string;
    scale(values: { length: string | number }): string;
    scaleAt(values: { length: string | number; latitude: string | number }): string;
    lengthAt(values: { length: string | number; latitude: string | number }): string;
    north(values: { degrees: string | number }): string;
    south(values: { degrees: string | number }): string;
    east(values: { degrees: string | number }): string;
    west(values: { degrees: string | number }): string;
    approximate(): string;
    streetMap(): string;
    streetsOfToday(): string;
    streetMapSilent(): string;
    attribution(): string;
  };
  export default messages;
}

declare module "virtual:messages/now" {
  const messages: {
    now(): string;
    aged(values: { age: number }): string;
    agedOldStyle(values: { oldStyle: string | number; age: number }): string;
    notKnown(): string;
    notKnownShort(): string;
    sinceSoon(): string;
    since(): string;
    underGuard(): string;
    lastKnown(values: { place: string | number }): string;
    fetching(): string;
    notFetched(): string;
    tryAgain(): string;
    beforeAndAfter(): string;
    onTheseDays(): string;
    withoutHim(): string;
    people(): string;
  };
  export default messages;
}

declare module "virtual:messages/page" {
  const messages: {
    title(): string;
    subtitle(): string;
    opening(): string;
    couldNotOpen(): string;
    dataNotFetched(): string;
    dataRefused(values: { status: string | number }): string;
    textsNotFetched(): string;
    textsRefused(values: { status: string | number }): string;
    tryAgain(): string;
    skipToPanel(): string;
    skipToTimeline(): string;
    map(): string;
    dismiss(): string;
    windowTitle(values: { about: string | number }): string;
    stopped(): string;
    broke(values: { message: string | number }): string;
    linkKept(): string;
    openAgain(): string;
    startAgain(): string;
    about(): string;
  };
  export default messages;
}

declare module "virtual:messages/search" {
  const messages: {
    search(): string;
    places(): string;
    people(): string;
    events(): string;
    journeys(): string;
    works(): string;
    sources(): string;
    day(): string;
    goToDay(): string;
    journey(): string;
  };
  export default messages;
}

declare module "virtual:messages/settings" {
  const messages: {
    settings(): string;
    openingSettings(): string;
    closeSettings(): string;
    close(): string;
    language(): string;
    theme(): string;
    themeSystem(): string;
    themeDay(): string;
    themeNight(): string;
    trail(): string;
    trailOne(): string;
    trailByState(): string;
    names(): string;
    namesLatin(): string;
    namesOriginal(): string;
    following(): string;
    singleKeys(): string;
    streetMap(): string;
    streetMapNone(): string;
    streetMapOther(): string;
    tilesFrom(values: { host: string | number }): string;
    streetMapIs(): string;
    willAsk(values: { host: string | number }): string;
    hostToBeNamed(): string;
    tilesAddress(): string;
    showStreetMap(): string;
    agreeAndAsk(values: { host: string | number }): string;
    textSize(): string;
    textNormal(): string;
    textLarge(): string;
    textLarger(): string;
    motion(): string;
    motionSystem(): string;
    motionLess(): string;
    motionFull(): string;
    calendar(): string;
    calendarBoth(): string;
    calendarOldFirst(): string;
    calendarNewOnly(): string;
    naming(): string;
    namingOfTheDay(): string;
    namingOfToday(): string;
  };
  export default messages;
}

declare module "virtual:messages/timeline" {
  const messages: {
    chapters(): string;
    residence(): string;
    moves(): string;
    events(): string;
    certainty(): string;
    distance(): string;
    pace(): string;
    storyPace(): string;
    calendarPace(): string;
    storyPaceIs(): string;
    calendarPaceIs(): string;
    slower(): string;
    faster(): string;
    speed(): string;
    playback(): string;
    previousMove(): string;
    previousMoveKeys(): string;
    previousDay(): string;
    previousDayKeys(): string;
    playBack(): string;
    playBackKeys(): string;
    pauseBack(): string;
    pauseBackKeys(): string;
    play(): string;
    playKeys(): string;
    pause(): string;
    pauseKeys(): string;
    nextDay(): string;
    nextDayKeys(): string;
    nextMove(): string;
    nextMoveKeys(): string;
    date(): string;
    typeDate(): string;
    timeline(): string;
    timelineZoom(): string;
    zoomIn(): string;
    zoomOut(): string;
    wholeLife(): string;
    ofTimeline(values: { action: string | number }): string;
    fewerLanes(): string;
    moreLanes(): string;
    moreSteps(): string;
    moreStepsAre(): string;
    stepsAndPlayback(): string;
  };
  export default messages;
}

declare module "virtual:messages/tour" {
  const messages: {
    tour(values: { title: string | number }): string;
    pause(): string;
    play(): string;
    leave(): string;
    steps(): string;
    previous(): string;
    next(): string;
    stepOf(values: { step: number; steps: number }): string;
    noTour(values: { journey: string | number }): string;
    noStep(values: { steps: number; step: number }): string;
  };
  export default messages;
}

declare module "virtual:messages/whereabouts" {
  const messages: {
    at(values: { place: string | number }): string;
    travellingOnFoot(values: { from: string | number; to: string | number }): string;
    travellingByCart(values: { from: string | number; to: string | number }): string;
    travellingBySleigh(values: { from: string | number; to: string | number }): string;
    travellingByRail(values: { from: string | number; to: string | number }): string;
    travellingByArmouredTrain(values: { from: string | number; to: string | number }): string;
    travellingByCar(values: { from: string | number; to: string | number }): string;
    travellingByRiver(values: { from: string | number; to: string | number }): string;
    travellingBySea(values: { from: string | number; to: string | number }): string;
    travellingByAir(values: { from: string | number; to: string | number }): string;
    travellingSomehow(values: { from: string | number; to: string | number }): string;
    notKnown(): string;
    moment(values: { date: string | number; where: string | number }): string;
    onFoot(): string;
    byCart(): string;
    bySleigh(): string;
    byRail(): string;
    inArmouredTrain(): string;
    byCar(): string;
    byRiver(): string;
    bySea(): string;
    byAir(): string;
    somehow(): string;
    byVehicle(values: { by: string | number; vehicle: string | number }): string;
    foot(): string;
    cart(): string;
    sleigh(): string;
    rail(): string;
    armouredTrain(): string;
    car(): string;
    river(): string;
    sea(): string;
    air(): string;
    modeNotKnown(): string;
  };
  export default messages;
}

declare module "virtual:messages/words" {
  const messages: {
    kilometres(values: { distance: string | number }): string;
    days(values: { days: number }): string;
    notIdentified(values: { country: string | number }): string;
    todayInCountry(values: { country: string | number }): string;
    todayPlaceAndCountry(values: { place: string | number; country: string | number }): string;
    today(values: { name: string | number }): string;
    inEnglish(): string;
    inEnglishWhy(): string;
  };
  export default messages;
}

declare module "virtual:messages-in/ru" {
  const catalog: import("./catalog").Catalog;
  export default catalog;
}

declare module "virtual:messages-in/es" {
  const catalog: import("./catalog").Catalog;
  export default catalog;
}

declare module "virtual:messages-in/de" {
  const catalog: import("./catalog").Catalog;
  export default catalog;
}

declare module "virtual:messages-in/fr" {
  const catalog: import("./catalog").Catalog;
  export default catalog;
}
