import type { Coach } from "../coach.js";
import type { State } from "../state.js";
import { Switch } from "../ui/controls.js";
import { Fold } from "../ui/Fold.js";
import { aboutOf } from "./about.js";
import { forYou } from "./forYou.words.js";
import { NosView } from "./NosView.js";
import { hush, settingsOf } from "./settings.js";
import { ReviewView } from "./ReviewView.js";
import { VentView } from "./VentView.js";
import { styles } from "./styles.js";

/** What is for the person alone and goes to nobody. */
export function ForYou({ state, coach }: { readonly state: State; readonly coach: Coach }) {
  const about = aboutOf(state);
  const kept = settingsOf(coach.tools.outlook.roaming);
  return (
    <div class="for-you">
      <link rel="stylesheet" href={styles} />
      <Fold title={forYou.vent.title}>{() => <VentView />}</Fold>
      <Fold title={forYou.review.title}>{() => <ReviewView about={about} kept={kept} />}</Fold>
      <Fold title={forYou.nos.title}>{() => <NosView about={about} kept={kept} />}</Fold>
      <Switch label={forYou.kind} on={!state.access.hushed} onChange={(on) => void hush(coach.tools, !on)} />
    </div>
  );
}
