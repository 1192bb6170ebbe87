using Rotonde.Basis.Regels;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Regels;

/// <summary>Rules on the person: number, name, birth, communication.</summary>
internal static class Persoonsregels
{
    [Regel("CD007", "Een taal staat er precies als een tolk nodig is.")]
    internal static void CD007(Element communicatie, Regelwerk werk)
    {
        if (communicatie.Gevuld("Taal") != communicatie.Is("Vorm", "1"))
        {
            werk.Meld(
                "De taal hoort bij een tolk (vorm 1), en alleen daarbij.",
                communicatie.Gevuld("Taal") ? "Laat de taal weg of kies vorm 1." : "Vul de taal.",
                communicatie.OfZelf("Taal"));
        }
    }

    // The official check lets 000000000 pass; registers never know it, so level 3 stops it.
    [Regel("CS002", "Een burgerservicenummer voldoet aan de elfproef.")]
    internal static void CS002(Element bsn, Regelwerk werk)
    {
        var cijfers = bsn.Waarde;
        if (cijfers.Length != 9 || cijfers.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return;
        }

        var som = -(cijfers[8] - '0');
        for (var i = 0; i < 8; i++)
        {
            som += (9 - i) * (cijfers[i] - '0');
        }

        if (som % 11 != 0)
        {
            werk.Meld("Dit burgerservicenummer bestaat niet.", "Controleer de cijfers.", bsn);
        }
    }

    [Regel("CS050", "Het naamgebruik past bij de partnernaam.")]
    internal static void CS050(Element naam, Regelwerk werk)
    {
        if (naam.Op("NaamGebruik") is not { } gebruik)
        {
            return;
        }

        var code = Waarden.Kaal(gebruik);
        var goed = naam.Aanwezig("Partnernaam")
            ? code is "1" or "2" or "3" or "4"
            : code == "1" || (code == "6" && werk.Soort.Standaard == Standaard.IJw);
        if (!goed)
        {
            werk.Meld("Het naamgebruik past niet bij de partnernaam.", naam.Aanwezig("Partnernaam") ? "Kies 1, 2, 3 of 4." : "Kies 1, of vul de partnernaam.", gebruik);
        }
    }

    [Regel("CS139", "Wat van een datum onbekend is, staat op 1.")]
    internal static void CS139(Element geboortedatum, Regelwerk werk)
    {
        if (geboortedatum.Dag("Datum") is not { } datum)
        {
            return;
        }

        var goed = geboortedatum.Tekst("DatumGebruik") switch
        {
            "1" => datum.Day == 1,
            "2" => datum is { Month: 1, Day: 1 },
            "3" => datum is { Year: 1900, Month: 1, Day: 1 },
            _ => true,
        };
        if (!goed)
        {
            werk.Meld("De datum past niet bij wat er van onbekend is.", "Zet de onbekende dag en maand op 01, en een heel onbekende datum op 1900-01-01.", geboortedatum.OfZelf("Datum"));
        }
    }

    [Regel("CS318", "Een jeugdige is een natuurlijk persoon.")]
    internal static void CS318(Element client, Regelwerk werk)
    {
        if (client.Op("Naam", "NaamGebruik") is { } gebruik && Waarden.Kaal(gebruik) == "6")
        {
            werk.Meld("Een client is een natuurlijk persoon.", "Kies een ander naamgebruik dan 6.", gebruik);
        }
    }

    [Regel("TR002", "Niemand is ouder dan 120 jaar.")]
    internal static void TR002(Element geboortedatum, Regelwerk werk)
    {
        if (geboortedatum.Dag("Datum") is not { } datum || werk.Dagtekening is not { } dagtekening
            || (geboortedatum.Is("DatumGebruik", "3") && datum is { Year: 1900, Month: 1, Day: 1 }))
        {
            return;
        }

        // Compared as numbers yyyymmdd, as the official check does: no calendar sum that a wild year could break.
        if (Getal(dagtekening) > Getal(datum) + 1_200_000)
        {
            werk.Meld("De geboortedatum ligt meer dan 120 jaar voor de dagtekening.", "Controleer het jaar, of meld de datum als onbekend.", geboortedatum.OfZelf("Datum"));
        }

        static int Getal(DateOnly dag) => (dag.Year * 10_000) + (dag.Month * 100) + dag.Day;
    }
}
