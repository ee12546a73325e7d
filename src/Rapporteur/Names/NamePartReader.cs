using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Names;

/// <summary>Tells the parts of a person's name: titles, given names, the father's name, family name, nisba, generation.</summary>
/// <remarks>
/// By the lexicons where they know the words, else by order: the last is the family's. Chinese, Korean and Vietnamese names
/// have it first; "Putin, Vladimir" turns the order; capitals mark it ("Sergey LAVROV").
/// </remarks>
internal sealed class NamePartReader
{
    private readonly NameLexicon lexicon;
    private readonly TitleTable titles;
    private readonly ParticleTable particles;

    private NamePartReader(NameLexicon lexicon, TitleTable titles, ParticleTable particles) =>
        (this.lexicon, this.titles, this.particles) = (lexicon, titles, particles);

    /// <summary>Loads the lexicons of names.</summary>
    /// <exception cref="DataFileException">A file of them is missing or broken.</exception>
    public static NamePartReader Load(string dataFolder) => new(NameLexicon.Load(dataFolder), TitleTable.Load(dataFolder), ParticleTable.Load(dataFolder));

    /// <summary>The known names.</summary>
    public NameLexicon Lexicon => lexicon;

    /// <summary>The parts of a name. Text without a word of letters gives none.</summary>
    public PersonName Read(string name)
    {
        var all = NameFolding.Tokens(name);
        var isNickname = Nicknames.Among(name, all, particles);
        ImmutableArray<FoldedToken> tokens = [.. all.Where((_, i) => !isNickname[i])];
        var parts = ImmutableArray.CreateBuilder<NamePart>();
        var gender = Gender.Untold;
        int start = Titles(tokens, parts, ref gender);
        int end = After(tokens, start, out var last);
        var words = Words(name, tokens, start, end, ref gender);
        parts.AddRange(KindsOfName.Tell(name, words, lexicon));
        parts.AddRange(last);
        parts.AddRange(all.Where((token, i) => isNickname[i] && !Nicknames.IsAlias(name, token, particles)).Select(token => Part(NamePartKind.Nickname, token)));
        foreach (var part in parts)
            if (gender == Gender.Untold && part.Kind == NamePartKind.Given && lexicon.Find(part.Text) is { IsGiven: true } known) gender = known.Gender;
        return new PersonName(name, parts.ToImmutable(), gender);
    }

    // Titles come first; the last word is never one, since a name must be left.
    private int Titles(ImmutableArray<FoldedToken> tokens, ImmutableArray<NamePart>.Builder parts, ref Gender gender)
    {
        int at = 0;
        while (at < tokens.Length)
        {
            var (title, words) = titles.At(tokens, at);
            if (title is null || at + words >= tokens.Length || IsRatherName(tokens, at, title)) break;
            if (gender == Gender.Untold) gender = title.Gender;
            for (int i = at; i < at + words; i++) parts.Add(Part(NamePartKind.Title, tokens[i]));
            at += words;
        }

        return at;
    }

    // "Khan Ali", "Rana Ayyub": titles that are names as often stay names, unless they are offices or ranks.
    private bool IsRatherName(ImmutableArray<FoldedToken> tokens, int at, Title title) =>
        title.Classes[0] is "noble" or "religious" or "honorific" or "academic"
        && lexicon.Find(tokens[at].Text) is { } known
        && (known.IsFamilyFirst || (known.IsGiven && (tokens.Length - at <= 2 || tokens[at].Text.Length <= 2)));

    private int After(ImmutableArray<FoldedToken> tokens, int start, out ImmutableArray<NamePart> after)
    {
        int end = tokens.Length;
        var parts = ImmutableArray.CreateBuilder<NamePart>();
        while (end - start > 2 && particles.Find(tokens[end - 1].Text) is { Kind: ParticleKind.Generation or ParticleKind.Letters } particle)
        {
            var kind = particle.Kind == ParticleKind.Generation ? NamePartKind.Generation : NamePartKind.Letters;
            parts.Insert(0, Part(kind, tokens[end - 1]) with { Text = particle.Key });
            end--;
        }

        after = parts.ToImmutable();
        return end;
    }

    private ImmutableArray<NamePart> Words(string name, ImmutableArray<FoldedToken> tokens, int start, int end, ref Gender gender)
    {
        var words = ImmutableArray.CreateBuilder<NamePart>();
        var before = new Before(-1, null, "");
        for (int i = start; i < end; i++)
        {
            var token = tokens[i];
            if (i + 1 < end && ParticleAt(name, tokens, i, start) is { } particle)
            {
                if (gender == Gender.Untold) gender = particle.Gender;
                before = before.Joined(particle, token);
                continue;
            }

            int from = before.Start < 0 ? token.Start : before.Start;
            string text = before.Joint + token.Text;
            words.Add(new NamePart(NamePartKind.Middle, new TextSpan(from, token.End), text, before.Key, token.Script));
            before = new Before(-1, null, "");
        }

        return words.ToImmutable();
    }

    private Particle? ParticleAt(string name, ImmutableArray<FoldedToken> tokens, int i, int start)
    {
        var token = tokens[i];
        if (particles.Find(token.Text) is not { } particle || particle.Kind is ParticleKind.Generation or ParticleKind.Letters) return null;
        if (token.Script == NameScript.Syllables) return null;
        bool isSmall = token.Script == NameScript.Abjad || char.IsLower(name[token.Start]) || (token.End < name.Length && name[token.End] == '-');
        bool isEastern = i > start && lexicon.Find(tokens[start].Text) is { IsFamilyFirst: true, IsWesternGiven: false } && char.IsUpper(name[token.Start]);
        if (isSmall) return isEastern ? null : particle;
        if (token.Text.Length < 2 || particle.Kind == ParticleKind.And) return null;
        bool isGiven = lexicon.Find(token.Text) is { IsGiven: true };
        if (particle.Kind is ParticleKind.Teknonym or ParticleKind.Servant) return particle;
        return i == start || isGiven && particle.Kind != ParticleKind.Patronymic ? null : particle;
    }

    private static NamePart Part(NamePartKind kind, FoldedToken token) =>
        new(kind, new TextSpan(token.Start, token.End), token.Text, null, token.Script);

    /// <summary>The small words before a word.</summary>
    /// <param name="Start">Where the first starts; −1 where there is none.</param>
    /// <param name="Key">The key that counts.</param>
    /// <param name="Joint">What the word is one name with.</param>
    private readonly record struct Before(int Start, string? Key, string Joint)
    {
        public Before Joined(Particle particle, FoldedToken token)
        {
            int start = Start < 0 ? token.Start : Start;
            if (particle.Kind == ParticleKind.Servant) return new Before(start, Key, "abdul");
            bool counts = particle.Kind is ParticleKind.Patronymic or ParticleKind.Teknonym || Key is null;
            return new Before(start, counts && Joint.Length == 0 ? particle.Key : Key, Joint);
        }
    }
}
