using System.Collections.Immutable;
using Rapporteur.Attributions;

namespace Rapporteur.Statements;

/// <summary>Tells to whom one speaks in an exchange: who answers, answers who asked; in a transcript of two, each speaks to the other.</summary>
internal static class Exchanges
{
    private const int Farthest = 400;

    /// <summary>Fills in addressees where the words beside the cue name none.</summary>
    public static void Resolve(string text, ImmutableArray<Attribution> attributions, Statement[] statements)
    {
        var (one, other) = Parties(attributions, statements);
        for (int i = 0; i < statements.Length; i++)
        {
            bool isTurn = attributions[i].Evidence.By == TurnSpeakers.Rule;
            int partner = isTurn ? Partner(i, one, other, statements) : Asker(i, attributions, statements);
            if (partner < 0) continue;
            Turn(text, attributions, statements, i, partner);
            if (!isTurn) Turn(text, attributions, statements, partner, i);
        }
    }

    private static void Turn(string text, ImmutableArray<Attribution> attributions, Statement[] statements, int speaking, int partner)
    {
        if (!statements[speaking].Addressees.IsEmpty || attributions[partner].Source is not [var source]) return;
        statements[speaking] = statements[speaking] with { Addressees = [new Party(statements[partner].Speaker, PrintedWords.Of(text, source), [source])] };
    }

    // The first turns of the two that a transcript has; none where it has one or more than two.
    private static (int One, int Other) Parties(ImmutableArray<Attribution> attributions, Statement[] statements)
    {
        int one = -1, other = -1, turns = 0;
        for (int i = 0; i < statements.Length; i++)
        {
            if (attributions[i].Evidence.By != TurnSpeakers.Rule || statements[i].Speaker is not { } speaker) continue;
            turns++;
            if (one < 0) one = i;
            else if (speaker == statements[one].Speaker || (other >= 0 && speaker == statements[other].Speaker)) continue;
            else if (other < 0) other = i;
            else return (-1, -1);
        }

        return turns > 2 ? (one, other) : (-1, -1);
    }

    private static int Partner(int turn, int one, int other, Statement[] statements)
    {
        if (other < 0 || statements[turn].Speaker is not { } speaker) return -1;
        return speaker == statements[one].Speaker ? other : speaker == statements[other].Speaker ? one : -1;
    }

    // "“Where?” she asked. “At home,” he replied."
    private static int Asker(int answer, ImmutableArray<Attribution> attributions, Statement[] statements)
    {
        if (statements[answer].Act != "answer" || statements[answer].Speaker is not { } speaker) return -1;
        int at = SayingReader.Place(attributions[answer]).Start;
        for (int i = answer - 1; i >= 0 && i >= answer - 4; i--)
        {
            if (at - SayingReader.Place(attributions[i]).Start > Farthest) return -1;
            if (statements[i].Act == "ask" && statements[i].Speaker is { } asker && asker != speaker) return i;
        }

        return -1;
    }
}
