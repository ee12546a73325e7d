using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Places;

/// <summary>What names of places say of each other by standing together: "Homs, Syria", "Syria's Homs", "Homs and Hama".</summary>
internal sealed class ToponymLinks(Gazetteer gazetteer, PlaceWords words)
{
    private const int FarthestOwner = 6;

    /// <summary>How a name stands to the next one of its sentence.</summary>
    public enum Link
    {
        /// <summary>Nothing ties them.</summary>
        None,

        /// <summary>The next may hold it.</summary>
        HeldByNext,

        /// <summary>It may hold the next.</summary>
        HoldsNext,

        /// <summary>They stand in one row, or the next may hold it: only the gazetteer can tell.</summary>
        Comma,

        /// <summary>They stand in one row: "Homs and Hama".</summary>
        Row,
    }

    /// <summary>The link of two neighbours.</summary>
    public Link Between(string text, ImmutableArray<Sentence> sentences, Toponym one, Toponym next)
    {
        if (one.Sentence != next.Sentence) return Link.None;
        var tokens = sentences[one.Sentence].Tokens.AsSpan()[(one.Last + 1)..next.First];
        if (tokens.Length > FarthestOwner) return Link.None;
        if (!tokens.IsEmpty && tokens[0].In(text) is "'s" or "’s") return IsSmall(text, tokens[1..]) ? Link.HoldsNext : Link.None;
        bool hasComma = false, hasAnd = false, hasIn = false;
        foreach (var token in tokens)
        {
            switch (token.In(text))
            {
                case "," or "/": hasComma = true; break;
                case "(" or "in" or "of": hasIn = true; break;
                case "and" or "or" or "&": hasAnd = true; break;
                case "the": break;
                default:
                    if ((words.Of(token.In(text)) & (PlaceWordClass.Direction | PlaceWordClass.Division | PlaceWordClass.Town)) == 0) return Link.None;
                    break;
            }
        }

        return hasAnd ? Link.Row : hasIn ? Link.HeldByNext : hasComma ? Link.Comma : Link.HeldByNext;
    }

    /// <summary>Accepts names of which there was doubt and that stand in a row with a place, or in one, or again where there is none.</summary>
    public void Settle(string text, ImmutableArray<Sentence> sentences, List<Toponym> found)
    {
        for (int i = 1; i < found.Count; i++) Spread(text, sentences, found[i - 1], found[i], found[i - 1], found[i]);
        for (int i = found.Count - 1; i > 0; i--) Spread(text, sentences, found[i - 1], found[i], found[i], found[i - 1]);
        for (int i = 1; i < found.Count; i++)
            if (found[i - 1].Standing == Standing.Accepted && found[i].Standing == Standing.Accepted && Between(text, sentences, found[i - 1], found[i]) != Link.None)
                found[i - 1].IsTied = found[i].IsTied = true;
        // "the Islamic State of Iraq and the Levant".
        for (int i = 1; i < found.Count; i++)
            if (found[i - 1] is { Standing: Standing.Rejected, IsPersonal: false } && found[i] is { IsLabelled: false, IsLocative: false }
                && Between(text, sentences, found[i - 1], found[i]) == Link.Row && IsNamesake(text, sentences, found[i - 1])) found[i].Standing = Standing.Rejected;
        SettleByOthers(found);
    }

    private static bool IsNamesake(string text, ImmutableArray<Sentence> sentences, Toponym toponym) =>
        toponym.First > 0 && sentences[toponym.Sentence].Tokens[toponym.First - 1].In(text) is "of";

    // A name is a place's or a person's throughout a report.
    private static void SettleByOthers(List<Toponym> found)
    {
        var sure = new HashSet<ulong>();
        var persons = new HashSet<ulong>();
        foreach (var toponym in found)
        {
            if (toponym.Standing == Standing.Accepted && (toponym.IsLocative || toponym.IsLabelled || toponym.IsTied)) sure.Add(toponym.Key);
            if (toponym.IsPersonal) persons.Add(toponym.Key);
        }

        foreach (var toponym in found)
        {
            bool isSure = sure.Contains(toponym.Key), isPerson = persons.Contains(toponym.Key);
            if (toponym.Standing == Standing.Doubtful) toponym.Standing = isSure && !isPerson ? Standing.Accepted : Standing.Rejected;
            else if (toponym.Standing == Standing.Accepted && isPerson && !isSure && !toponym.IsLabelled) toponym.Standing = Standing.Rejected;
        }
    }

    private void Spread(string text, ImmutableArray<Sentence> sentences, Toponym one, Toponym next, Toponym from, Toponym to)
    {
        if (from.Standing != Standing.Accepted || to.Standing != Standing.Doubtful) return;
        var link = Between(text, sentences, one, next);
        bool isRow = link is Link.Row or Link.Comma && (from.IsLocative || from.IsLabelled || (to.Traits & NameTraits.Imported) == 0);
        bool isHeld = to == one && link is Link.HeldByNext or Link.Comma && MayHold(next, one);
        bool isOwned = to == next && link == Link.HoldsNext && (to.Traits & NameTraits.Imported) == 0 && MayHold(one, next);
        if (isRow || isHeld || isOwned) to.Standing = Standing.Accepted;
    }

    private bool MayHold(Toponym holder, Toponym held)
    {
        var holders = gazetteer.Find(holder.Key);
        return gazetteer.Find(held.Key).Any(place => holders.Any(other => other.Precision != PlacePrecision.City && other.Holds(place) > 0));
    }

    private static bool IsSmall(string text, ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
            if (token.In(text) is [var first, ..] && !char.IsLower(first) && first != ',') return false;
        return true;
    }
}
