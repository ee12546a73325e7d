namespace Rapporteur.Attributions;

/// <summary>What a word can be by the closed-class table, by its shape or by its place among marks.</summary>
[Flags]
internal enum WordClasses
{
    None = 0,
    Determiner = 1 << 0,
    Possessive = 1 << 1,
    Subject = 1 << 2,
    Object = 1 << 3,
    Be = 1 << 4,
    Have = 1 << 5,
    Do = 1 << 6,
    Modal = 1 << 7,
    Negation = 1 << 8,
    Preposition = 1 << 9,
    Coordinator = 1 << 10,
    Subordinator = 1 << 11,
    Relative = 1 << 12,
    That = 1 << 13,
    To = 1 << 14,
    Wh = 1 << 15,
    Adverb = 1 << 16,
    Time = 1 << 17,
    Capital = 1 << 18,
    Number = 1 << 19,
    Alone = 1 << 20,
    Auxiliary = Be | Have | Do | Modal,
}
