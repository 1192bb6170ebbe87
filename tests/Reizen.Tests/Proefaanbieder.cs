using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Xml;
using Rotonde.Postkamer.Verzending;
using Rotonde.Testbasis;
using Xunit;

namespace Rotonde.Reizen.Tests;

/// <summary>The provider of a journey: no person at a screen, but messages in the post box, answered as the Worker does.</summary>
internal sealed class Proefaanbieder(Proefgemeente gemeente)
{
    private Toewijzingsbericht _toewijzing = null!;
    private int _nummer;

    private Geheugenpost Post => (Geheugenpost)gemeente.Diensten.GetRequiredService<ITransport>();

    private ToegewezenProduct Product => _toewijzing.Producten.Single();

    /// <summary>Takes the one 301 out of the post box.</summary>
    public async Task OntvangToewijzingAsync() => _toewijzing = Toewijzingsbericht.Uit(await EnigeAsync(301));

    /// <summary>Tells that the help began on its first day (305).</summary>
    public async Task BegintAsync()
    {
        var client = _toewijzing.Client;
        Stuur(new Startbericht
        {
            Kop = Kop(305),
            Client = new() { Bsn = client.Bsn, Geboortedatum = client.Geboortedatum, Geslacht = client.Geslacht, Naam = client.Naam },
            Producten =
            [
                new StartProduct
                {
                    ToewijzingNummer = Product.ToewijzingNummer, Product = Product.Product, ToewijzingIngangsdatum = Product.Ingangsdatum, Begindatum = Product.Ingangsdatum,
                    StatusAanlevering = Aanlevering.Eerste,
                },
            ],
        }.NaarBericht());
        var retour = Retourbericht.Uit(await EnigeAsync(306));
        Assert.True(retour.IsGoedgekeurd, $"306: {string.Join(", ", retour.Retourcodes)} {string.Join(", ", retour.Klassen)}");
    }

    /// <summary>Declares hours from the first day of the help to the end of the month (323); answers the verdict of the 325.</summary>
    public async Task<Declaratieoordeel> DeclareertAsync(string nummer, Periode maand, long uren, Bedrag tarief)
    {
        Stuur(new Declaratiebericht
        {
            Kop = Kop(323),
            DeclaratieNummer = nummer,
            DeclaratiePeriode = maand,
            DeclaratieDagtekening = gemeente.Klok.Vandaag(),
            Clienten =
            [
                new Declaratieclient(_toewijzing.Client.Bsn,
                [
                    new Prestatie
                    {
                        ReferentieNummer = $"R{_nummer}", ToewijzingNummer = Product.ToewijzingNummer, ProductCategorie = Product.Product!.Categorie, ProductCode = Product.Product.Code!,
                        ProductPeriode = new Periode(Product.Ingangsdatum, maand.Einde), GeleverdVolume = uren, Eenheid = "04", ProductTarief = tarief, IngediendBedrag = tarief * uren,
                    },
                ]),
            ],
        }.NaarBericht());
        return Declaratieantwoord.Uit(await EnigeAsync(325)).Oordeel ?? throw new InvalidOperationException("De 325 zegt niets van de declaratie.");
    }

    private void Stuur(Bericht bericht) => Post.LegIn(gemeente.Gemeente.Code, Berichtschrijver.Schrijf(bericht));

    private Berichtkop Kop(int nummer) => new()
    {
        Soort = Berichtsoort.Van(_toewijzing.Kop.Soort.Standaard, nummer), Gemeente = gemeente.Gemeente.Code, Aanbieder = _toewijzing.Kop.Aanbieder, Identificatie = $"PROEF{++_nummer}",
        Dagtekening = gemeente.Klok.Vandaag(),
    };

    private async Task<Bericht> EnigeAsync(int nummer)
    {
        var uit = await PostrondeAsync();
        return Assert.Single(uit, b => b.Soort.Nummer == nummer);
    }

    /// <summary>What the Worker does: bring in, tell, send out; answers what went out.</summary>
    private async Task<IReadOnlyList<Bericht>> PostrondeAsync()
    {
        for (var ronde = 0; ronde < 3; ronde++)
        {
            var post = await gemeente.MetAsync<Postbode, Postronde>(p => p.RondeAsync(CancellationToken.None));
            Assert.Equal((0, 0), (post.Geweigerd, post.Mislukt));
            await gemeente.BezorgAsync();
        }

        return [.. Post.Neem(gemeente.Gemeente.Code).Select(u => Berichtlezer.Lees(u.Bytes).Bericht!)];
    }
}
