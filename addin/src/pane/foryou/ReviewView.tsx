import { useId, useState } from "preact/hooks";
import type { RoamingSettings } from "../../outlook/outlook.js";
import { Button } from "../ui/controls.js";
import type { About } from "./about.js";
import { forYou } from "./forYou.words.js";
import { keep } from "./keeping.js";
import { answers, decodeReviews, encodeReviews, type Answer, type Review } from "./reviews.js";

const says = forYou.review;
const name = "reviews";
const blank = { well: "", next: "", fit: "" };

interface Props {
  readonly about: About;
  readonly kept: RoamingSettings;
}

/** Three questions; nothing is kept unless they ask, and shown again only when they ask. */
export function ReviewView({ about, kept }: Props) {
  const [given, setGiven] = useState(blank);
  const [told, setTold] = useState("");
  const [shown, setShown] = useState(false);
  const [reviews, setReviews] = useState(() => decodeReviews(kept.get(name)));
  const empty = answers.every((answer) => given[answer].trim() === "");
  const put = async (next: readonly Review[], done: string) => {
    const text = encodeReviews(next);
    const problem = text === null ? says.room : await keep(kept, name, next.length > 0 ? text : null, says.room);
    setTold(problem || done);
    setReviews(decodeReviews(kept.get(name)));
    return problem === "";
  };
  const add = async () => {
    if (await put([...reviews, { ...given, company: about.company, day: about.day }], says.kept)) {
      setGiven(blank);
    }
  };
  return (
    <div class="apart">
      <p>{says.says}</p>
      {answers.map((answer) => <Question key={answer} answer={answer} value={given[answer]} onType={(value) => { setGiven({ ...given, [answer]: value }); setTold(""); }} />)}
      <div class="actions">
        <Button busy={empty} onPress={() => void add()}>{says.keep}</Button>
        {reviews.length > 0 && <Button look="quiet" onPress={() => setShown(!shown)}>{shown ? says.hide : says.show}</Button>}
        <span role="status">{told}</span>
      </div>
      <p class="hint">{forYou.where[kept.where]}</p>
      {shown && reviews.length > 0 && <Kept reviews={reviews} onDelete={() => void put([], says.deleted)} />}
    </div>
  );
}

function Question({ answer, value, onType }: { readonly answer: Answer; readonly value: string; readonly onType: (value: string) => void }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{says[answer]}</label>
      <textarea id={id} rows={2} maxLength={400} autocomplete="off" value={value} onInput={(event) => onType(event.currentTarget.value)} />
    </div>
  );
}

function Kept({ reviews, onDelete }: { readonly reviews: readonly Review[]; readonly onDelete: () => void }) {
  return (
    <>
      {reviews.map((review, at) => (
        <dl key={at} class="looked-back">
          <dt>{says.of(review.company, forYou.day(review.day))}</dt>
          {answers.filter((answer) => review[answer]).map((answer) => <dd key={answer}>{says[answer]} <q>{review[answer]}</q></dd>)}
        </dl>
      ))}
      <div class="actions"><Button onPress={onDelete}>{says.delete}</Button></div>
    </>
  );
}
