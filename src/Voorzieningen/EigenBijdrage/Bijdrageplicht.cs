using Rotonde.Basis.Regels;

namespace Rotonde.Voorzieningen.EigenBijdrage;

/// <summary>What DT-7 looks at.</summary>
/// <param name="MeerpersoonsMetPartnerOnderAow">A household of more persons in which a partner is younger than the AOW age.</param>
/// <param name="AlleenVoorKind">All help is for a child under 18, and it is no home adaptation.</param>
/// <param name="AlleenVrijgesteld">Only a wheelchair or other exempt products.</param>
/// <param name="BetaaltWlz">Already pays a contribution under the Wlz.</param>
public sealed record Bijdragefeiten(
    bool MeerpersoonsMetPartnerOnderAow = false, bool AlleenVoorKind = false, bool AlleenVrijgesteld = false, bool BetaaltWlz = false);

/// <summary>Does the household pay, and which row of DT-7 says so?</summary>
/// <param name="Betaalt">Yes or no.</param>
/// <param name="Regel">The row.</param>
/// <param name="Uitleg">Why, for the letter.</param>
public sealed record Bijdrageoordeel(bool Betaalt, string Regel, string Uitleg);

/// <summary>DT-7: the first row that fits decides.</summary>
[Regel("DT-7 (E-06)", "Wie een vrijstelling heeft betaalt niets; anders betaalt het huishouden één keer per maand het abonnementstarief.")]
public static class Bijdrageplicht
{
    private static readonly (string Regel, Func<Bijdragefeiten, bool> Past, string Uitleg)[] Rijen =
    [
        ("DT-7.1", f => f.MeerpersoonsMetPartnerOnderAow, "Een van de partners in uw huishouden heeft de AOW-leeftijd nog niet bereikt. Daarom betaalt u geen eigen bijdrage."),
        ("DT-7.2", f => f.AlleenVoorKind, "De hulp is voor een kind onder de 18 jaar. Daarom betaalt u geen eigen bijdrage."),
        ("DT-7.3", f => f.AlleenVrijgesteld, "Voor deze hulp betaalt u geen eigen bijdrage."),
        ("DT-7.4", f => f.BetaaltWlz, "U betaalt al een bijdrage voor langdurige zorg. Daarom betaalt u hiervoor geen eigen bijdrage."),
    ];

    /// <summary>Applies the table.</summary>
    public static Bijdrageoordeel Bepaal(Bijdragefeiten feiten)
    {
        foreach (var (regel, past, uitleg) in Rijen)
        {
            if (past(feiten))
            {
                return new Bijdrageoordeel(false, regel, uitleg);
            }
        }

        return new Bijdrageoordeel(true, "DT-7.5", "Voor deze hulp betaalt uw huishouden een eigen bijdrage.");
    }

    /// <summary>The explanation of a stored row.</summary>
    public static string Uitleg(string regel) => Rijen.Where(r => r.Regel == regel).Select(r => r.Uitleg).FirstOrDefault() ?? "Voor deze hulp betaalt uw huishouden een eigen bijdrage.";
}
