using System.Collections.Frozen;
using OutlookCoach.Coaching.Languages;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Replies;

/// <summary>Picks the pages that fit a situation and puts their filled sentences in an order that belongs to one message.</summary>
internal sealed class Shelves(IReadOnlyList<PiecePage> pages, SpellingWords? spelling)
{
    private readonly FrozenDictionary<Slot, PiecePage[]> bySlot = pages.GroupBy(page => page.Slot).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    // What a draft may name only once; a sentence that could name it again is also offered without.
    private static readonly string[][] Unsaid = [[], [CamelCase.Of(ReplyFact.Role)], [CamelCase.Of(ReplyFact.Company)], [CamelCase.Of(ReplyFact.Role), CamelCase.Of(ReplyFact.Company)]];

    public Dictionary<Slot, Shelf> For(ReplySituation situation, string seed)
    {
        var facts = situation.Facts.ToDictionary(fact => CamelCase.Of(fact.Key), fact => fact.Value, StringComparer.Ordinal);
        return Enum.GetValues<Slot>().ToDictionary(slot => slot, slot => new Shelf(Order(slot, situation, seed).SelectMany(Fillings)));

        IEnumerable<FilledPiece> Fillings(Template template) =>
            Unsaid.Select(names => FilledPiece.Of(template, facts, names, Spell)).DistinctBy(piece => piece.Text);

        string Spell(string words) => spelling?.Spelt(words, situation.Spelling) ?? words;
    }

    private IEnumerable<Template> Order(Slot slot, ReplySituation situation, string seed)
    {
        var fitting = bySlot.GetValueOrDefault(slot, []).Where(page => page.Fits(situation)).ToArray();
        var rank = fitting.Select(page => page.Rank).DefaultIfEmpty().Max();
        return fitting
            .Where(page => page.Rank == rank)
            .SelectMany(page => page.Alternatives)
            .DistinctBy(template => template.Source)
            .OrderBy(template => StableHash.Of($"{seed}|{slot}|{template.Source}"));
    }
}
