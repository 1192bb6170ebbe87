using System.Globalization;
using Rotonde.Basis;

namespace Rotonde.Financien.Prognose;

/// <summary>The three ways to forecast a year; all are shown, one is chosen with a reason (DOMAIN-MODEL §12.2, R-229).</summary>
public enum Prognosemethode
{
    /// <summary>F1: the months so far, carried on.</summary>
    Doorrekenen,

    /// <summary>F2: the months so far, plus what is already promised, plus who is expected.</summary>
    Verplichtingen,

    /// <summary>F3: the months so far, plus the number of clients each month times what one costs.</summary>
    Stroom,
}

/// <summary>
/// What a year is expected to cost by one method. An estimate has no cents: every part is in whole euros and the parts add up to the year, so that a table, its
/// total and the sentence beside it say the same euro.
/// </summary>
/// <param name="Methode">Which method.</param>
/// <param name="Jaar">The whole year, in whole euros.</param>
/// <param name="TotNu">The months so far at their final cost, in whole euros.</param>
/// <param name="Rest">The months to come, in whole euros: the year less the months so far.</param>
/// <param name="Uitleg">How it was made, in Dutch.</param>
public sealed record Jaarprognose(Prognosemethode Methode, Bedrag Jaar, Bedrag TotNu, Bedrag Rest, string Uitleg);

/// <summary>The plain extrapolation that many a spreadsheet makes, and why not to believe it.</summary>
/// <param name="Jaar">Declared so far ÷ share of the year, without completion.</param>
/// <param name="Uitleg">Why it is too low, in Dutch; or that nothing is missing.</param>
/// <param name="IsTeLaag">Is something still to be declared?</param>
public sealed record NaievePrognose(Bedrag Jaar, string Uitleg, bool IsTeLaag);

/// <summary>Promised help that still has to be delivered this year (part of O(t), DOMAIN-MODEL §12.1).</summary>
/// <param name="VolumePerPeriode">Units per period, as allocated.</param>
/// <param name="Tarief">Price of one unit.</param>
/// <param name="Verzilvering">Delivered ÷ allocated: the product average of the last 12 months; 0.80 when unknown.</param>
/// <param name="Periodes">Periods that remain this year.</param>
public sealed record Restverplichting(decimal VolumePerPeriode, Bedrag Tarief, decimal Verzilvering, decimal Periodes)
{
    /// <summary>The share that is assumed when a product has no history (DOMAIN-MODEL §12.1).</summary>
    public const decimal StandaardVerzilvering = 0.80m;

    /// <summary>What it will cost.</summary>
    public Bedrag Bedrag => Tarief * (VolumePerPeriode * Verzilvering * Periodes);
}

/// <summary>What F2 expects beside the promises.</summary>
/// <param name="Instroom">New clients in the rest of the year.</param>
/// <param name="KostenPerMaand">What one of them costs a month.</param>
/// <param name="ResterendeMaanden">How many months of this year one of them gets help, on average.</param>
/// <param name="VroegeStops">Promised help that will end before its end date.</param>
public sealed record Verwachting(decimal Instroom, Bedrag KostenPerMaand, decimal ResterendeMaanden, Bedrag VroegeStops);

/// <summary>What F3 knows of the flow of clients.</summary>
/// <param name="Stand">Clients on the first day after the last measured month.</param>
/// <param name="InPerMaand">New clients a month.</param>
/// <param name="UitPerMaand">Clients who leave a month.</param>
/// <param name="KostenPerClientmaand">Cost of one client in one month.</param>
public sealed record Clientstroom(decimal Stand, decimal InPerMaand, decimal UitPerMaand, Bedrag KostenPerClientmaand);

/// <summary>Makes the forecasts of DOMAIN-MODEL §12.2 from what is declared per service month. Pure: no database, no clock.</summary>
public static class Prognosemaker
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>F1: year = Σ final cost of the months so far ÷ their share of the year.</summary>
    /// <param name="gedeclareerd">Declared per service month, January first.</param>
    /// <param name="voltooiing">Completion by age.</param>
    /// <param name="seizoen">Spread of the year.</param>
    public static Jaarprognose Doorrekenen(IReadOnlyList<Bedrag> gedeclareerd, Voltooiing voltooiing, Seizoen seizoen)
    {
        var totNu = TotNu(gedeclareerd, voltooiing);
        var jaar = Heel.Euro(Exact(gedeclareerd, voltooiing).InEuro * seizoen.Totaal / seizoen.Tot(gedeclareerd.Count));
        return new Jaarprognose(
            Prognosemethode.Doorrekenen,
            jaar,
            totNu,
            jaar - totNu,
            $"De eerste {Maanden(gedeclareerd.Count)} kosten naar verwachting {totNu.InHeleEuro()}. Dat is {Procent(seizoen.Aandeel(gedeclareerd.Count))} van het jaar.");
    }

    /// <summary>F2: year = final cost so far + what is promised for the rest + expected inflow − expected early stops.</summary>
    /// <param name="gedeclareerd">Declared per service month, January first.</param>
    /// <param name="voltooiing">Completion by age.</param>
    /// <param name="toegezegd">Promised help that remains, summed (see <see cref="Restverplichting"/>).</param>
    /// <param name="verwachting">Inflow and early stops.</param>
    public static Jaarprognose Verplichtingen(IReadOnlyList<Bedrag> gedeclareerd, Voltooiing voltooiing, Bedrag toegezegd, Verwachting verwachting)
    {
        var totNu = TotNu(gedeclareerd, voltooiing);
        var nog = Heel.Euro(toegezegd.InEuro);
        var instroom = Heel.Euro((verwachting.KostenPerMaand * (verwachting.Instroom * verwachting.ResterendeMaanden)).InEuro);
        var stops = Heel.Euro(verwachting.VroegeStops.InEuro);
        var rest = nog + instroom - stops;
        return new Jaarprognose(
            Prognosemethode.Verplichtingen,
            totNu + rest,
            totNu,
            rest,
            $"Tot en met {Maandnaam(gedeclareerd.Count)} {totNu.InHeleEuro()}, nog toegezegd {nog.InHeleEuro()}, verwachte nieuwe cliënten {instroom.InHeleEuro()}, "
            + $"min hulp die eerder stopt {stops.InHeleEuro()}.");
    }

    /// <summary>F3: year = final cost so far + Σ over the months to come of (clients at the start + half the change) × cost per client-month.</summary>
    /// <param name="gedeclareerd">Declared per service month, January first.</param>
    /// <param name="voltooiing">Completion by age.</param>
    /// <param name="stroom">Clients and their flow.</param>
    public static Jaarprognose Stroom(IReadOnlyList<Bedrag> gedeclareerd, Voltooiing voltooiing, Clientstroom stroom)
    {
        var totNu = TotNu(gedeclareerd, voltooiing);
        var groei = stroom.InPerMaand - stroom.UitPerMaand;
        var clientmaanden = 0m;
        var stand = stroom.Stand;
        for (var maand = gedeclareerd.Count + 1; maand <= 12; maand++)
        {
            clientmaanden += Math.Max(0m, stand + (groei / 2m));
            stand = Math.Max(0m, stand + groei);
        }

        var rest = Heel.Euro(stroom.KostenPerClientmaand.InEuro * clientmaanden);
        return new Jaarprognose(
            Prognosemethode.Stroom,
            totNu + rest,
            totNu,
            rest,
            $"Tot en met {Maandnaam(gedeclareerd.Count)} {totNu.InHeleEuro()}, daarna {clientmaanden.ToString("N0", Nederlands)} maanden hulp van {stroom.KostenPerClientmaand}.");
    }

    /// <summary>The extrapolation without completion, with the sentence that says why it is too low.</summary>
    /// <param name="gedeclareerd">Declared per service month, January first.</param>
    /// <param name="voltooiing">Completion by age.</param>
    /// <param name="seizoen">Spread of the year.</param>
    public static NaievePrognose Naief(IReadOnlyList<Bedrag> gedeclareerd, Voltooiing voltooiing, Seizoen seizoen)
    {
        var standen = voltooiing.Eindstanden(gedeclareerd);
        var jaar = Heel.Euro(Bedrag.Som(gedeclareerd).InEuro * seizoen.Totaal / seizoen.Tot(gedeclareerd.Count));
        var ontbreekt = Bedrag.Som(standen.Select(s => s.NogTeVerwachten));
        if (ontbreekt.Centen <= 0)
        {
            return new NaievePrognose(jaar, "Alle declaraties van deze maanden zijn binnen.", false);
        }

        var perMaand = standen
            .Where(s => s.Voltooid < 1m)
            .Reverse()
            .Select(s => $"van {s.Naam} is nog maar {Procent(s.Voltooid)} gedeclareerd");
        return new NaievePrognose(
            jaar,
            $"{jaar.InHeleEuro()} is te laag, omdat aanbieders later declareren: {string.Join(", ", perMaand)}. Er komt nog ongeveer {ontbreekt.InHeleEuro()} binnen.",
            true);
    }

    private static Bedrag TotNu(IReadOnlyList<Bedrag> gedeclareerd, Voltooiing voltooiing) => Heel.Euro(Exact(gedeclareerd, voltooiing).InEuro);

    private static Bedrag Exact(IReadOnlyList<Bedrag> gedeclareerd, Voltooiing voltooiing) =>
        Bedrag.Som(voltooiing.Eindstanden(gedeclareerd).Select(s => s.Eindstand));

    private static string Maanden(int aantal) => aantal == 1 ? "maand" : $"{aantal.ToString(CultureInfo.InvariantCulture)} maanden";

    private static string Maandnaam(int maand) => Nederlands.DateTimeFormat.GetMonthName(maand);

    private static string Procent(decimal deel) => (deel * 100m).ToString("0.#", Nederlands) + " %";
}
