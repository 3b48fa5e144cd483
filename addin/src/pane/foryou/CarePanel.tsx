import type { CareAnswer } from "../../service/records.js";
import { CareView } from "./CareView.js";
import type { Store } from "../store.js";
import { Button } from "../ui/controls.js";
import { forYou } from "./forYou.words.js";
import { styles } from "./styles.js";

/** Stays in sight at the foot of the pane, wherever they were typing, until they close it. */
export function CarePanel({ care, store }: { readonly care: CareAnswer; readonly store: Store }) {
  const onClose = () => store.update((state) => ({ ...state, care: null }));
  return (
    <div class="care-panel" onKeyDown={(event) => event.key === "Escape" && onClose()}>
      <link rel="stylesheet" href={styles} />
      <CareView care={care} />
      <Button look="quiet" onPress={onClose}>{forYou.care.close}</Button>
    </div>
  );
}
