using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Toegang.Vragen;

/// <summary>Ask at the gate first (000 §2.5): what is going on, what it is about and for whom.</summary>
public static class AanbodPasNaUitvraag
{
    /// <summary>What is still needed before offers may be shown.</summary>
    [Regel("R-005", "Er komt geen aanbod in beeld voor de vraag, een onderwerp en voor wie het is bekend zijn.")]
    public static Weigering? Toets(bool heeftVraag, bool heeftOnderwerp, bool heeftVoorWie) => (heeftVraag, heeftOnderwerp, heeftVoorWie) switch
    {
        (false, _, _) => new Weigering(nameof(AanbodPasNaUitvraag), "Vertel eerst kort wat er aan de hand is.", "vraag"),
        (_, false, _) => new Weigering(nameof(AanbodPasNaUitvraag), "Kies eerst waar uw vraag over gaat.", "andereOnderwerpen"),
        (_, _, false) => new Weigering(nameof(AanbodPasNaUitvraag), "Zeg eerst voor wie u hulp zoekt.", "voorWie"),
        _ => null,
    };
}
