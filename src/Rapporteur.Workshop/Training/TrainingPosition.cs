namespace Rapporteur.Workshop.Training;

/// <summary>A place between two steps of a training.</summary>
internal sealed record TrainingPosition
{
    /// <summary>The epoch, from 1.</summary>
    public int Epoch { get; init; } = 1;

    /// <summary>Steps of this epoch that are done.</summary>
    public int Group { get; init; }

    /// <summary>Steps of the whole training that are done.</summary>
    public int Step { get; init; }

    /// <summary>Of this epoch so far: losses of universal tags, Penn tags, arcs and relations summed over its words, then the words.</summary>
    public double[] Losses { get; init; } = new double[5];
}
