namespace Rotonde.Monitor.Indicatoren;

/// <summary>The 26 indicators of table 2 of the transformation agenda (document 004), in the order of their codes.</summary>
public static class Indicatorlijst
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Indicatordefinitie> Alle { get; } =
    [
        .. new[]
        {
            I06IndividueleVoorzieningenJeugdhulp.Definitie,
            I08MaatwerkvoorzieningenWmo.Definitie,
            I09IndividueleVoorzieningenJeugdhulp.Definitie,
            I20IndividueleVoorzieningen.Definitie,
            I21LooptijdIndividueleVoorzieningen.Definitie,
            I24TijdigheidBerichtenverkeer.Definitie,
            I25UitputtingBegroting.Definitie,
            I26TotaleKosten.Definitie,
        }.Concat(NogNietGemeten.Alle).OrderBy(d => d.Code, StringComparer.Ordinal),
    ];

    /// <summary>One of them.</summary>
    /// <exception cref="InvalidOperationException">There is no indicator with this code.</exception>
    public static Indicatordefinitie Met(string code) => Alle.Single(d => d.Code == code);
}
