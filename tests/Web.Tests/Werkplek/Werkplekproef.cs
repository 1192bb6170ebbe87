using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Demo.Mensen;
using Rotonde.Demo.Stad;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Rotonde.Toegang;
using Rotonde.Toegang.Hulpvragen;
using Rotonde.Toegang.Meldingen;
using Rotonde.Weblaag;
using Rotonde.Web.Tests.Hosts;

namespace Rotonde.Web.Tests.Werkplek;

/// <summary>The Werkplek with the demo employees.</summary>
internal sealed class Werkplekproef : IAsyncDisposable
{
    public static readonly Actor Bram = Demomedewerkers.Van("bram").Actor;
    public static readonly Actor Samira = Demomedewerkers.Van("samira").Actor;

    private Werkplekproef(Proefgemeente gemeente, Hostproef host) => (Gemeente, Host) = (gemeente, host);

    public Proefgemeente Gemeente { get; }

    public Hostproef Host { get; }

    public static async Task<Werkplekproef> StartAsync()
    {
        var gemeente = Proefgemeente.Maak(Opslagmotor.Sqlite);
        await gemeente.DoeAsync(sp => Demovulling.GeefMedewerkersRechtenAsync(sp, gemeente.Gemeente, CancellationToken.None));
        return new Werkplekproef(gemeente, await Hostproef.StartAsync(Webkant.Werkplek, gemeente));
    }

    /// <summary>A melding by telephone or portal, of somebody who is not known yet.</summary>
    public async Task<MeldingId> MeldingAsync() => (await Gemeente.MetAsync<DoeMelding, Uitkomst<Meldingbevestiging>>(d => d.UitvoerenAsync(
        new("Ik kom het huis niet meer uit.", Kanaal.Telefoon, Melder.Zelf, Naam: "Els de Vries", Contact: "bellen"), new Proces(Actor.Anoniem, Doelen.Vraag), CancellationToken.None))).Waarde.Melding;

    /// <summary>Els, known with her name, for whom team Toegang does its task.</summary>
    public async Task<PersoonId> ElsAsync() => (await Gemeente.MetAsync<RegistreerPersoon, Uitkomst<PersoonId>>(r => r.UitvoerenAsync(
        new(new Naam("Els", "Vries", "de"), Demoinwoners.Els.Geboren, Demoinwoners.Els.Bsn.Voluit, Demomedewerkers.Team), new Proces(Bram, Doelen.Vraag), CancellationToken.None))).Waarde;

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Gemeente.DisposeAsync();
    }
}
