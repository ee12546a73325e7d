namespace Rapporteur.Names;

/// <summary>What an outlet is.</summary>
internal enum OutletKind
{
    /// <summary>Supplies others with news.</summary>
    Agency,

    /// <summary>Television or radio, a station or a programme.</summary>
    Broadcaster,

    /// <summary>A newspaper.</summary>
    Newspaper,

    /// <summary>A magazine or a journal.</summary>
    Magazine,

    /// <summary>On the web only.</summary>
    Site,
}
