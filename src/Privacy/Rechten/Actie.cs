namespace Rotonde.Privacy.Rechten;

/// <summary>What somebody wants to do, as <c>rechten.csv</c> names it.</summary>
public enum Actie
{
    /// <summary>Look.</summary>
    [Rechtnaam("lezen")]
    Lezen,

    /// <summary>Change.</summary>
    [Rechtnaam("schrijven")]
    Schrijven,

    /// <summary>Decide on sharing.</summary>
    [Rechtnaam("delen_beslissen")]
    DelenBeslissen,

    /// <summary>Take a formal decision.</summary>
    [Rechtnaam("besluiten")]
    Besluiten,

    /// <summary>Take a copy out.</summary>
    [Rechtnaam("exporteren")]
    Exporteren,
}
