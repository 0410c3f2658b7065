/** The command behind `npm run messages`: writes the types of the interface's messages. */
import { writeFileSync } from "node:fs";
import { MESSAGE_TYPES_FILE, MESSAGES_FOLDER, messageTypes } from "./messages";

writeFileSync(MESSAGE_TYPES_FILE, messageTypes(MESSAGES_FOLDER));
