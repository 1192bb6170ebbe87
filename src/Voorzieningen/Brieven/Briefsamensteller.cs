using Rotonde.Basis;
using Rotonde.Voorzieningen.Beschikkingen;
using Rotonde.Voorzieningen.EigenBijdrage;

namespace Rotonde.Voorzieningen.Brieven;

/// <summary>Makes the letter of a decision: pure, so that a preview is exactly what will be signed .</summary>
internal static class Briefsamensteller
{
    internal static Beschikkingsbrief Stel(
        Beschikking b, Persoonskaart kaart, Briefafzender afzender, DateOnly? aangevraagdOp, DateOnly dagtekening, string ondertekenaar)
    {
        var (aan, aanhef) = Geadresseerde(kaart, b.Wet, dagtekening);
        return new Beschikkingsbrief
        {
            Afzender = afzender,
            Aan = aan,
            Aanhef = aanhef,
            Dagtekening = dagtekening,
            Kenmerk = b.Id.Waarde.ToString("N")[^8..].ToUpperInvariant(),
            Onderwerp = Briefteksten.Onderwerp(b.Wet),
            Inleiding = Briefteksten.Inleiding(b.Wet, aangevraagdOp),
            Besluit = [Briefteksten.Besluitzin(b.Besluit), Briefteksten.Grondslag(b.Wet, b.Besluit)],
            Waarom = [.. Alineas(b.Noodzaak), .. b.Grond is { } grond ? [Briefteksten.Grond(grond)] : Array.Empty<string>(), .. Alineas(b.Motivering)],
            Hulp = [.. b.Regels.OrderBy(r => r.Volgorde).Select(r => new Briefregel(r.Productnaam, r.Omvang.InWoorden(), r.Van, r.Tot))],
            Toelichting = [.. b.Regels.OrderBy(r => r.Volgorde).SelectMany(r => Alineas(r.UitgewerkteRegeling))],
            VanU = Alineas(b.VanU),
            VanOns = Alineas(b.VanOns),
            Bijdrage = Bijdrage(b, dagtekening),
            BezwaarTot = Bezwaartermijn.Tot(dagtekening),
            Contactpersoon = b.Contactpersoon,
            Ondertekenaar = ondertekenaar,
        };
    }

    // From 16 a young person gets the letter; from 12 the young person and the parents; below that the parents (DT-9, AUTORISATIE R3).
    private static (string Aan, string Aanhef) Geadresseerde(Persoonskaart kaart, Wet wet, DateOnly dag)
    {
        var naam = kaart.VolledigeNaam;
        return wet == Wet.Jeugdwet && kaart.Geboren is { } geboren && geboren.Leeftijd(dag) is var leeftijd && leeftijd < 16
            ? leeftijd < 12
                ? ($"De ouders of verzorgers van {naam}", $"Beste ouders of verzorgers van {kaart.Voornaam},")
                : ($"{naam} en ouders of verzorgers", $"Beste {kaart.Voornaam} en ouders of verzorgers,")
            : (naam, $"Beste {naam},");
    }

    private static IReadOnlyList<string> Bijdrage(Beschikking b, DateOnly dag)
    {
        if (!b.Besluit.KentToe())
        {
            return [];
        }

        if (b.Wet == Wet.Jeugdwet)
        {
            return ["Voor jeugdhulp betaalt u geen eigen bijdrage."];
        }

        if (b.Wet != Wet.Wmo || b.Bijdrageregel is null)
        {
            return [];
        }

        if (b.BijdragePerMaand is { } bedrag)
        {
            return
            [
                $"Uw huishouden betaalt een eigen bijdrage van {bedrag} per maand. Dat is het bedrag van {dag.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)}.",
                "U betaalt één keer per maand, ook als er bij u thuis meer mensen ondersteuning krijgen. U betaalt vanaf de maand nadat de hulp begint, tot en met de maand waarin de hulp stopt.",
                "De rekening krijgt u van het CAK, niet van ons.",
            ];
        }

        return [Bijdrageplicht.Uitleg(b.Bijdrageregel)];
    }

    private static string[] Alineas(string? tekst) =>
        tekst is null ? [] : tekst.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
