using Rotonde.Toegang.Meldingen;
using Rotonde.Weblaag.Weergave;

namespace Rotonde.Portaal.Paginas.Mijn;

/// <summary>A melding as a train of steps with dates: what is done, where it is now, what is still to come and by when.</summary>
public static class Meldingtrein
{
    /// <summary>The steps of a melding on a day.</summary>
    public static IReadOnlyList<Stap> Van(MeldingInBeeld melding, DateOnly vandaag)
    {
        ArgumentNullException.ThrowIfNull(melding);
        var gesloten = melding.Status is Meldingstatus.Gesloten;
        var stappen = new List<Stap> { new("Melding ontvangen", Stapstand.Klaar, melding.Data.Ontvangen) };

        if (melding.PersoonlijkPlanOp is { } ingestuurd)
        {
            stappen.Add(new("Uw eigen plan", Stapstand.Klaar, ingestuurd));
        }
        else if (!gesloten && vandaag <= melding.Data.PersoonlijkPlanTot)
        {
            stappen.Add(new("Uw eigen plan", Stapstand.Straks, melding.Data.PersoonlijkPlanTot, "mag, hoeft niet", Uiterlijk: true));
        }

        stappen.Add(melding.GesprekOp switch
        {
            { } dag when dag <= vandaag => new("Gesprek met u", Stapstand.Klaar, dag),
            { } dag => new("Gesprek met u", Stapstand.Straks, dag, "afspraak"),
            null when gesloten => new("Gesprek met u", Stapstand.Vervallen),
            null => new("Gesprek met u", Stapstand.Straks, Toelichting: "wij maken een afspraak"),
        });
        stappen.Add(melding.OnderzoekAfgerondOp switch
        {
            { } dag => new("Onderzoek klaar", Stapstand.Klaar, dag),
            null when gesloten => new("Onderzoek klaar", Stapstand.Vervallen),
            null when melding.Data.OnderzoekUiterlijk < vandaag => new("Onderzoek klaar", Stapstand.TeLaat, melding.Data.OnderzoekUiterlijk, "bel ons gerust", Uiterlijk: true),
            null => new("Onderzoek klaar", Stapstand.Straks, melding.Data.OnderzoekUiterlijk, Uiterlijk: true),
        });
        stappen.Add(melding.Status switch
        {
            Meldingstatus.Aanvraag => new("Aanvraag gedaan", Stapstand.Klaar, melding.GeslotenOp),
            Meldingstatus.Gesloten => new("Afgesloten", Stapstand.Klaar, melding.GeslotenOp),
            _ => new("Samen kiezen hoe het verder gaat", Stapstand.Straks),
        });

        // Where it is now: the first step that is not done and not only an offer.
        var nu = stappen.FindIndex(s => s is { Stand: Stapstand.Straks, Naam: not "Uw eigen plan" });
        if (nu >= 0)
        {
            stappen[nu] = stappen[nu] with { Stand = Stapstand.Nu };
        }

        return stappen;
    }
}
