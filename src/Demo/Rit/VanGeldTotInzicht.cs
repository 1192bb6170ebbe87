using Rotonde.Basis;
using Rotonde.Bestaanszekerheid.Minima;
using Rotonde.Bestaanszekerheid.WerkLoont;
using Rotonde.Demo.Mensen;
using Rotonde.Gezin.Plannen;
using Rotonde.Monitor.Indicatoren;
using Rotonde.Monitor.Kwartaalmonitor;
using Rotonde.Privacy.Logboek;
using Rotonde.Privacy.Raadplegingen;

namespace Rotonde.Demo.Rit;

/// <summary>C30–C32: does work pay, what reaches the monitor without a name, and what Els finds in her own file.</summary>
public sealed partial class Demorit
{
    [Controlepunt("C30", "2025-10-15")]
    private Task<string> WerkenMoetLonenAsync(CancellationToken stop)
    {
        _ = stop;
        Werkuitkomst Reken(DateOnly dag, decimal loon, Bedrag? maximum, bool voltijd) => WerkenLoont.Toets(new Werkvoorstel(
            Bijstandsnormen.Op(dag)!.Waarde.Gehuwden, Bedrag.Euro(loon), maximum,
            voltijd ? Bedrag.Euro(92.92m) : Bedrag.Nul, voltijd ? Bedrag.Euro(150) : Bedrag.Nul, voltijd ? Bedrag.Euro(120) : Bedrag.Nul));

        var vandaag = klok.Vandaag();
        var voltijd = Reken(vandaag, 2_250, null, true);
        Zie.Gelijk(Bedrag.Euro(-68.72m), voltijd.Verschil, "voltijd 2.250");
        Zie.Waar(voltijd.GaatErNietOpVooruit, "voorstel op maat", "geen voorstel");

        var toen = new DateOnly(2024, 7, 1);
        var maximum = WerkenLoont.VrijlatingMaximum.Geldend(toen).Waarde;
        Zie.Gelijk(Bedrag.Euro(17.87m), Reken(toen, 2_250, maximum, true).Verschil, "voltijd met de bedragen van 01-07-2024");
        Zie.Gelijk(Bedrag.Euro(269), Reken(toen, 1_300, maximum, false).Verschil, "deeltijd met de bedragen van 01-07-2024");
        return Task.FromResult(
            "voltijd 2.250 geeft −68,72: Jan gaat erop achteruit, dus een voorstel op maat; met de bedragen van 01-07-2024 +17,87 en +269,00 "
            + "(het maximum van de vrijlating in 2025 staat niet in de bronnen en is daarom invoer)");
    }

    [Controlepunt("C31", "2025-10-20")]
    private async Task<string> KwartaalmonitorAsync(CancellationToken stop)
    {
        await WerkDoorAsync(stop);
        var bella = Demomedewerkers.Van("bella").Actor;
        var proces = new Proces(bella, Doelen.Beheer);

        async Task<IReadOnlyDictionary<string, Indicatormeting>> MeetAsync(Kwartaal kwartaal)
        {
            _ = (await MetAsync<BerekenIndicatoren, Uitkomst<int>>(b => b.UitvoerenAsync(new(kwartaal), proces, stop))).Waarde;
            return await MetAsync<IndicatorOverzicht, IReadOnlyDictionary<string, Indicatormeting>>(o => o.GeefAsync(bella, kwartaal, stop));
        }

        static decimal? Waarde(IReadOnlyDictionary<string, Indicatormeting> metingen, string code) =>
            metingen.GetValueOrDefault(code)?.Nu is { } m ? m.Noemer is { } noemer ? m.Teller / noemer : m.Teller : null;

        var q2 = await MeetAsync(new Kwartaal(2025, 2));
        var q3 = await MeetAsync(new Kwartaal(2025, 3));
        foreach (var code in new[] { "I-06", "I-09", "I-20" })
        {
            Zie.Gelijk(2m, Waarde(q3, code), $"{code} in het derde kwartaal");
        }

        Zie.Gelijk(54m, Waarde(q2, "I-21"), "I-21 in het tweede kwartaal (dagen)");
        Zie.Gelijk(0m, Waarde(q3, "I-08"), "I-08 in het derde kwartaal");
        Zie.Waar(Waarde(q2, "I-24") * 100 < 95m, "I-24 in het tweede kwartaal onder de 95 %", $"{Waarde(q2, "I-24") * 100:0.0} %");
        return "twee lijnen van Roos tellen in I-06, I-09 en I-20; de hulp van Riek telt 54 dagen in I-21; de late 305 drukt I-24; I-08 is 0; feiten zonder namen";
    }

    [Controlepunt("C32", "2025-10-21")]
    private async Task<string> MijnDossierAsync(CancellationToken stop)
    {
        var els = Als(Demoinwoners.Els);
        var gekeken = await MetAsync<WieKeek, IReadOnlyList<Kijkregel>>(w => w.GeefAsync(els, els.Persoon!.Value, Periode.Jaar(2025), stop));
        Zie.Waar(gekeken.Any(k => k.Wie == Samira.Naam && k.Toegestaan), "Samira keek", "Samira staat er niet");

        var plan = (await MetAsync<MijnPlan, IReadOnlyList<PlanBeeld>>(m => m.GeefAsync(els, stop))).Single();
        Zie.Waar(plan.Aantekeningen.All(a => a.Tekst != Heup), "niets van de gezondheid van Riek", Heup);
        Zie.Waar(plan.Doelen.All(d => !d.NietGedeeld), "bij Els staat nergens 'niet gedeeld'", "wel");

        var vanRiek = (await MetAsync<MijnPlan, IReadOnlyList<PlanBeeld>>(m => m.GeefAsync(Als(Demoinwoners.Riek), stop))).Single();
        Zie.Waar(vanRiek.Aantekeningen.Any(a => a.Tekst == Heup && a.NietGedeeld), "alleen bij Riek zelf staat 'niet gedeeld'", "niet");
        return $"Els ziet {gekeken.Count} regels over wie keek, haar eigen plan en niets van de gezondheid van Riek; alleen bij Riek zelf staat 'niet gedeeld'";
    }
}
