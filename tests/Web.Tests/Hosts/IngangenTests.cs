using System.Net;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Demo.Mensen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Rotonde.Toegang.Hulpvragen;
using Rotonde.Weblaag.Verklaringen;
using Xunit;

namespace Rotonde.Web.Tests.Hosts;

/// <summary>
/// Every page of both hosts × every role × own or other team or person, with the ids that the demo ride left: what happens over HTTP is what <c>rechten.csv</c> says.
/// Yes is 200; no is 404, as if it were not there; only a visitor is asked to log in. What is expected comes from <see cref="Rechtenorakel"/>, never from the product.
/// </summary>
public sealed partial class IngangenTests(IngangenTests.Werelden werelden) : IClassFixture<IngangenTests.Werelden>
{
    // What a reader of only metadata, of only "there is a director" or of pseudonyms must not find on a page about the family.
    private static readonly string[] VanHetGezin = ["Vries", "Bakker", "Riek", "Jeroen", "Wouter", "Roos", "99999", "Demostraat"];

    private static readonly string[] Medewerkers = ["CON", "BUR", "AAN", "CTM", "BEL", "RAAD", "FG", "BEH", "VERW", "CTR", "BES", "COL", "VRW", "RED"];

    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Elke_bladzijde_van_de_werkplek_doet_voor_elke_rol_wat_het_bestand_zegt(Opslagmotor motor)
    {
        var (wereld, spelers) = (await werelden.VanAsync(motor), Spelers());
        var bladzijden = await WerkplekAsync(wereld);
        var fouten = Gedekt(wereld.Werkplek, bladzijden);
        var zonderInhoud = 0;

        foreach (var speler in spelers)
        {
            using var browser = wereld.Werkplek.Als(speler.Actor);
            foreach (var (naam, bladzijde) in bladzijden)
            {
                foreach (var geval in bladzijde.Gevallen)
                {
                    using var antwoord = await browser.GetAsync(new Uri(geval.Pad, UriKind.Relative));
                    var verwacht = bladzijde.MagZien(speler, geval) ? HttpStatusCode.OK : HttpStatusCode.NotFound;
                    if (antwoord.StatusCode != verwacht && !(verwacht == HttpStatusCode.OK && geval.Doorgestuurd && antwoord.StatusCode == HttpStatusCode.Redirect))
                    {
                        fouten.Add($"{naam} {geval.Wat} voor {speler}: {(int)antwoord.StatusCode}, verwacht {(int)verwacht}");
                    }
                    else if (antwoord.StatusCode == HttpStatusCode.OK && bladzijde.IsZonderInhoud(speler, geval))
                    {
                        var html = WebUtility.HtmlDecode(await antwoord.Content.ReadAsStringAsync());
                        zonderInhoud++;
                        fouten.AddRange(VanHetGezin.Where(w => html.Contains(w, StringComparison.Ordinal)).Select(w => $"{naam} {geval.Wat} noemt {w} aan {speler}"));
                    }
                }
            }
        }

        Assert.True(zonderInhoud > 10, $"{zonderInhoud} bladzijden zonder inhoud");
        fouten.AddRange(await VoorBezoekerAsync(wereld.Werkplek, bladzijden.SelectMany(b => b.Value.Gevallen).Select(g => g.Pad)));
        Assert.True(fouten.Count == 0, $"{fouten.Count} verschillen:\n{string.Join('\n', fouten.Take(60))}");
    }

    // On SQLite only: the handelingen are tested on both engines elsewhere, and what is tested here is the way in.
    [Fact]
    public async Task Een_formulier_dat_iemand_niet_mag_versturen_is_er_niet_en_verandert_niets()
    {
        var spelers = Spelers();
        await using var wereld = await Ingangenwereld.MaakAsync(Opslagmotor.Sqlite, spelers.Select(s => s.Actor));
        var bladzijden = await WerkplekAsync(wereld);
        var fouten = new List<string>();
        var browsers = new Dictionary<Speler, (HttpClient Browser, string Sleutel)>();
        foreach (var speler in spelers)
        {
            var browser = wereld.Werkplek.Als(speler.Actor);
            browsers[speler] = (browser, Formulier.Van(await browser.GetStringAsync(new Uri("", UriKind.Relative)), "", "afmelden").Verborgen[Formulier.Sleutelveld]);
        }

        var voor = await wereld.AfdrukAsync();
        var gestuurd = 0;
        var mogelijk = new List<(string Wat, Formulier Formulier, Speler Speler)>();
        foreach (var (naam, bladzijde) in bladzijden)
        {
            foreach (var geval in bladzijde.Gevallen)
            {
                foreach (var (handler, recht) in bladzijde.Handlers)
                {
                    var wat = $"{naam} {geval.Wat} {handler}";
                    var formulier = await FormulierAsync(wereld, spelers.Where(s => bladzijde.MagZien(s, geval)), browsers, geval, handler);
                    foreach (var speler in spelers)
                    {
                        var (browser, sleutel) = browsers[speler];
                        if (bladzijde.MagZien(speler, geval) && recht.Any(r => bladzijde.Lijst && geval.Team is null ? Bladzijde.Ooit(speler, r) : r.Opent(speler, geval)))
                        {
                            if (formulier is not null)
                            {
                                mogelijk.Add((wat, formulier, speler));
                            }

                            continue;
                        }

                        using var antwoord = await VerstuurAsync(browser, formulier, geval, handler, sleutel);
                        gestuurd++;
                        if (antwoord.StatusCode != HttpStatusCode.NotFound)
                        {
                            fouten.Add($"{wat} door {speler}: {(int)antwoord.StatusCode}, verwacht 404 {(formulier is null ? "(leeg)" : "")}");
                        }
                    }

                    var na = await wereld.AfdrukAsync();
                    fouten.AddRange(na.Where(t => voor[t.Key] != t.Value).Select(t => $"{wat} veranderde {t.Key}: {voor[t.Key]} werd {t.Value}"));
                    voor = na;
                }
            }
        }

        Assert.True(fouten.Count == 0, $"{fouten.Count} verschillen bij {gestuurd} formulieren:\n{string.Join('\n', fouten.Take(60))}");

        // Only now what may be sent: once per form, and it is heard. Last what takes the plan or a person of it away.
        foreach (var (wat, formulier, speler) in mogelijk.DistinctBy(m => m.Wat).OrderBy(m => m.Formulier.Handler is "Regisseur" or "Sluit" or "Vertrek" or "Afscheid"))
        {
            var (browser, sleutel) = browsers[speler];
            using var antwoord = await formulier.Ingevuld().VerstuurAsync(browser, (Formulier.Sleutelveld, sleutel), ("Verzoeksleutel", Guid.CreateVersion7().ToString()));
            if (antwoord.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.BadRequest))
            {
                fouten.Add($"{wat} door {speler}: {(int)antwoord.StatusCode}, terwijl het mag");
            }
        }

        Assert.True(mogelijk.Count > 100 && gestuurd > 1000, $"{mogelijk.Count} mogen, {gestuurd} mogen niet");
        Assert.True(fouten.Count == 0, string.Join('\n', fouten));
    }

    [Fact]
    public async Task Wie_bij_een_gezin_een_nummer_uitprobeert_hoort_niet_wie_elders_bekend_is()
    {
        var wereld = await werelden.VanAsync(Opslagmotor.Sqlite);
        using var browser = wereld.Werkplek.Als(Spelers().First(s => s is { Rol: "CON", Eigen: true }).Actor);
        var pad = $"huishoudens/{await wereld.EersteAsync("gezin_huishouden")}";
        var formulier = Formulier.Van(await browser.GetStringAsync(new Uri(pad, UriKind.Relative)), pad, "Lid");
        async Task<(HttpStatusCode, string)> Probeer(string bsn)
        {
            using var antwoord = await formulier.VerstuurAsync(browser, ("Lid.Bsn", bsn), ("Lid.Relatie", "buur"), ("Verzoeksleutel", Guid.Empty.ToString()));
            return (antwoord.StatusCode, Formulier.ZonderSleutel(await antwoord.Content.ReadAsStringAsync()).Replace(bsn, "", StringComparison.Ordinal));
        }

        var onbekend = await Probeer("999990093");
        Assert.Equal(HttpStatusCode.OK, onbekend.Item1);
        Assert.Contains("Deze persoon is nog niet bekend.", onbekend.Item2, StringComparison.Ordinal);
        Assert.Equal(onbekend, await Probeer(Ingangenwereld.Buurvrouw.Voluit));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Elke_bladzijde_van_het_portaal_is_er_alleen_voor_wie_zij_is(Opslagmotor motor)
    {
        var wereld = await werelden.VanAsync(motor);
        var (els, jan, wouter, roos, riek) = (await wereld.InwonerAsync(Demoinwoners.Els), await wereld.InwonerAsync(Demoinwoners.Jan), await wereld.InwonerAsync(Demoinwoners.Wouter),
            await wereld.InwonerAsync(Demoinwoners.Roos), await wereld.InwonerAsync(Demoinwoners.Riek));
        var buurvrouw = await wereld.BuurvrouwAsync();
        Actor[] allen = [els, jan, wouter, roos, riek, buurvrouw];
        var brief = await wereld.EersteAsync("voorzieningen_beschikking", roos.Persoon?.Waarde);
        var briefVanRiek = await wereld.EersteAsync("voorzieningen_beschikking", riek.Persoon?.Waarde);
        var deelbesluit = await wereld.EersteAsync("privacy_deelbesluit", roos.Persoon?.Waarde);
        var melding = await wereld.EersteAsync("toegang_melding", els.Persoon?.Waarde);

        // Address, the page, and who it is for: the own person, and with the ages of R3 the parents of Roos (14).
        (string Pad, string Pagina, Actor[] Voor)[] bladzijden =
        [
            ("mijn", "/Mijn/Index", allen),
            ("mijn/plan", "/Gezin/MijnPlan/Index", allen),
            ("mijn/delen", "/Privacy/Delen/Index", allen),
            ("mijn/wie-keek", "/Privacy/WieKeek/Index", allen),
            ($"mijn/eigen-plan/{melding}", "/Toegang/EigenPlan/Index", [els]),
            ($"mijn/eigen-plan/{await wereld.EersteAsync("toegang_melding", riek.Persoon?.Waarde)}", "/Toegang/EigenPlan/Index", [riek]),
            ($"mijn/eigen-plan/{wereld.OpenMelding}", "/Toegang/EigenPlan/Index", []),
            ($"mijn/brieven/{brief}", "/Voorzieningen/Brieven/Index", [roos, els, jan]),
            ($"mijn/brieven/{briefVanRiek}", "/Voorzieningen/Brieven/Index", [riek]),
            ($"mijn/brieven/{Guid.CreateVersion7()}", "/Voorzieningen/Brieven/Index", []),
            ("mijn/contact", "/Gezin/Contact/Index", allen),

            // Roos (14) reads her letter, but the file has no row with which a child objects: her parents do, with authority.
            ($"mijn/brieven/{brief}/bezwaar", "/Voorzieningen/Bezwaar/Index", [els, jan]),
            ($"mijn/brieven/{briefVanRiek}/bezwaar", "/Voorzieningen/Bezwaar/Index", [riek]),
            ($"mijn/brieven/{Guid.CreateVersion7()}/bezwaar", "/Voorzieningen/Bezwaar/Index", []),
        ];
        string[] openbaar =
        [
            "/Index", "/Toegang/Melden/Index", "/Toegang/Wegwijzer/Index", "/Toegang/Later/Bewaren", "/Toegang/Later/Verder", "/Toegang/Zoeken/Index", "/Toegang/Zoeken/Voorziening", "/Toegang/Vragen/Index", "/Monitor/Resultaten/Index", .. VanDeWeblaag,
        ];
        var fouten = Paginas(wereld.Portaal).Select(p => p.ViewEnginePath).Distinct().Except([.. bladzijden.Select(b => b.Pagina), .. openbaar])
            .Select(p => $"{p} staat niet in deze toets").ToList();
        fouten.AddRange(Paginas(wereld.Portaal).Where(p => openbaar.Contains(p.ViewEnginePath) != Ingang.AlleVerklaringen(wereld.Portaal.Diensten, p.ViewEnginePath).All(v => v is OpenbaarAttribute))
            .Select(p => $"{p.ViewEnginePath} zegt iets anders dan hier"));

        foreach (var actor in allen)
        {
            using var browser = wereld.Portaal.Als(actor);
            foreach (var (pad, _, voor) in bladzijden)
            {
                using var antwoord = await browser.GetAsync(new Uri(pad, UriKind.Relative));
                var verwacht = voor.Contains(actor) ? HttpStatusCode.OK : HttpStatusCode.NotFound;
                if (antwoord.StatusCode != verwacht)
                {
                    fouten.Add($"{pad} voor {actor.Naam}: {(int)antwoord.StatusCode}, verwacht {(int)verwacht}");
                }
            }
        }

        foreach (var pad in new[] { "", "melding", "rotonde", "rotonde/verder", "zoeken", "vraag", "resultaten", $"hulp/{await wereld.EersteAsync("toegang_voorziening")}" })
        {
            using var browser = wereld.Portaal.Als(null);
            using var antwoord = await browser.GetAsync(new Uri(pad, UriKind.Relative));
            if (antwoord.StatusCode != HttpStatusCode.OK)
            {
                fouten.Add($"{pad} voor een bezoeker: {(int)antwoord.StatusCode}, verwacht 200");
            }
        }

        fouten.AddRange(await VoorBezoekerAsync(wereld.Portaal, bladzijden.Select(b => b.Pad)));
        if (motor == Opslagmotor.Sqlite)
        {
            fouten.AddRange(await AndermansFormulierAsync(wereld, [jan, wouter, roos, riek, buurvrouw], $"mijn/eigen-plan/{melding}", HttpStatusCode.NotFound, "Dit is niet van mij."));

            fouten.AddRange(await AndermansFormulierAsync(wereld, [wouter, roos, riek, buurvrouw], $"mijn/brieven/{brief}/bezwaar", HttpStatusCode.NotFound, "Dit klopt niet."));
            fouten.AddRange(await AndermansFormulierAsync(wereld, [els, jan, wouter, roos, buurvrouw], $"mijn/brieven/{briefVanRiek}/bezwaar", HttpStatusCode.NotFound, "Dit klopt niet."));

            // A child reads what we know of it, and does not write it (Persoons- en contactgegevens; KIND): there is no form, and sending one all the same does nothing.
            fouten.AddRange(await AndermansFormulierAsync(wereld, [roos], "mijn/contact", HttpStatusCode.NotFound, ""));
            foreach (var actor in allen.Except([buurvrouw]))
            {
                using var browser = wereld.Portaal.Als(actor);
                var heeftFormulier = (await browser.GetStringAsync(new Uri("mijn/contact", UriKind.Relative))).Contains("name=\"Invoer.Taal\"", StringComparison.Ordinal);
                Assert.Equal(actor != roos, heeftFormulier);
            }

            // Of oneself everybody may stop sharing; a deelbesluit of somebody else is as little there as one that was made up.
            Actor[] anderen = [jan, els, wouter, riek, buurvrouw];
            var (vanRoos, verzonnen) = ($"mijn/delen?handler=Stop&id={deelbesluit}", $"mijn/delen?handler=Stop&id={Guid.CreateVersion7()}");
            fouten.AddRange(await AndermansFormulierAsync(wereld, anderen, vanRoos, HttpStatusCode.OK, ""));
            foreach (var actor in anderen)
            {
                Assert.Equal(await BladzijdeNaAsync(wereld, actor, verzonnen), await BladzijdeNaAsync(wereld, actor, vanRoos));
            }
        }

        Assert.True(fouten.Count == 0, string.Join('\n', fouten));
    }

    private static async Task<string> BladzijdeNaAsync(Ingangenwereld wereld, Actor actor, string pad)
    {
        using var antwoord = await StuurAsync(wereld, actor, pad, "");
        return Formulier.ZonderSleutel(await antwoord.Content.ReadAsStringAsync());
    }

    private static async Task<HttpResponseMessage> StuurAsync(Ingangenwereld wereld, Actor actor, string pad, string tekst)
    {
        using var browser = wereld.Portaal.Als(actor);
        var sleutel = Formulier.Van(await browser.GetStringAsync(new Uri("mijn", UriKind.Relative)), "mijn", "afmelden").Verborgen[Formulier.Sleutelveld];
        return await new Formulier(pad, "", new Dictionary<string, string>()).VerstuurAsync(
            browser, (Formulier.Sleutelveld, sleutel), ("Verzoeksleutel", Guid.CreateVersion7().ToString()), ("Tekst", tekst), ("Gronden", tekst), ("Invoer.Taal", "nl"), ("Invoer.Voorkeur", "Brief"), ("Invoer.Versie", "0"));
    }

    private static async Task<List<string>> AndermansFormulierAsync(Ingangenwereld wereld, Actor[] anderen, string pad, HttpStatusCode verwacht, string tekst)
    {
        var (fouten, voor) = (new List<string>(), await wereld.AfdrukAsync());
        foreach (var actor in anderen)
        {
            using var antwoord = await StuurAsync(wereld, actor, pad, tekst);
            if (antwoord.StatusCode != verwacht)
            {
                fouten.Add($"{pad} door {actor.Naam}: {(int)antwoord.StatusCode}, verwacht {(int)verwacht}");
            }
        }

        var na = await wereld.AfdrukAsync();
        return [.. fouten, .. na.Where(t => voor[t.Key] != t.Value).Select(t => $"{pad} veranderde {t.Key}")];
    }

    private static async Task<List<string>> VoorBezoekerAsync(Hostproef host, IEnumerable<string> paden)
    {
        var fouten = new List<string>();
        using var bezoeker = host.Als(null);
        foreach (var pad in paden)
        {
            using var antwoord = await bezoeker.GetAsync(new Uri(pad, UriKind.Relative));
            if (antwoord.StatusCode != HttpStatusCode.Redirect || antwoord.Headers.Location?.ToString().Contains("/aanmelden", StringComparison.Ordinal) != true)
            {
                fouten.Add($"{pad} voor een bezoeker: {(int)antwoord.StatusCode}, verwacht de weg naar inloggen");
            }
        }

        return fouten;
    }

    // The form as the first who may see it gets it; none when the page shows none at this moment.
    private static async Task<Formulier?> FormulierAsync(
        Ingangenwereld wereld, IEnumerable<Speler> wie, Dictionary<Speler, (HttpClient Browser, string Sleutel)> browsers, Geval geval, string handler)
    {
        foreach (var speler in wie)
        {
            using var antwoord = await browsers[speler].Browser.GetAsync(new Uri(geval.Pad, UriKind.Relative));
            var gevonden = antwoord.StatusCode != HttpStatusCode.OK ? null : Formulier.Lees(await antwoord.Content.ReadAsStringAsync(), geval.Pad)
                .FirstOrDefault(f => handler.Length == 0 ? f.Handler is null && f.Laatste is not ("afmelden" or "verlaten") : f.IsVoor(handler));
            if (gevonden is not null)
            {
                return gevonden;
            }
        }

        return null;
    }

    private static Task<HttpResponseMessage> VerstuurAsync(HttpClient browser, Formulier? formulier, Geval geval, string handler, string sleutel) =>
        (formulier?.Ingevuld() ?? new Formulier(handler.Length == 0 ? geval.Pad : $"{geval.Pad}?handler={handler}", "", new Dictionary<string, string>())).VerstuurAsync(
            browser, [(Formulier.Sleutelveld, sleutel), ("Verzoeksleutel", Guid.CreateVersion7().ToString()), .. formulier is null ? geval.Velden : []]);

    // Every page has an expectation here, every handler that changes something too, and what it declares is what the expectation rests on.
    private static List<string> Gedekt(Hostproef host, IReadOnlyDictionary<string, Bladzijde> bladzijden)
    {
        var fouten = new List<string>();
        var paginas = Paginas(host).ToList();
        foreach (var pagina in paginas.DistinctBy(p => p.ViewEnginePath))
        {
            var verklaard = Ingang.AlleVerklaringen(host.Diensten, pagina.ViewEnginePath);
            if (VanDeWeblaag.Contains(pagina.ViewEnginePath))
            {
                continue;
            }

            if (!bladzijden.TryGetValue(pagina.ViewEnginePath, out var bladzijde))
            {
                fouten.Add($"{pagina.ViewEnginePath} staat niet in deze toets");
                continue;
            }

            var handlers = Handlers(host, pagina);
            fouten.AddRange(handlers.Except(bladzijde.Handlers.Keys).Select(h => $"{pagina.ViewEnginePath} {h}: dit formulier staat niet in deze toets"));
            fouten.AddRange(bladzijde.Handlers.Keys.Except(handlers).Select(h => $"{pagina.ViewEnginePath} {h}: dit formulier is er niet meer"));

            // Who may see or send must be let in by what the page declares.
            var nodig = verklaard.OfType<MagAttribute>().Select(m => (m.Soort, m.Actie)).ToHashSet();
            foreach (var recht in bladzijde.Handlers.Values.SelectMany(r => r).Where(r => r.Actie != "lezen"))
            {
                if (!nodig.Contains((Rechtenorakel.Objecten[recht.Object], Rechtenorakel.Acties[recht.Actie])) && !bladzijde.Ook.Contains($"{recht.Object}: {recht.Actie}"))
                {
                    fouten.Add($"{pagina.ViewEnginePath} verklaart niet {recht.Object}: {recht.Actie}");
                }
            }
        }

        fouten.AddRange(bladzijden.Keys.Except(paginas.Select(p => p.ViewEnginePath)).Select(p => $"{p} is er niet meer"));
        return fouten;
    }

    private static IEnumerable<PageActionDescriptor> Paginas(Hostproef host) =>
        host.Diensten.GetRequiredService<EndpointDataSource>().Endpoints.Select(e => e.Metadata.GetMetadata<PageActionDescriptor>()).OfType<PageActionDescriptor>();

    private static List<string> Handlers(Hostproef host, PageActionDescriptor pagina)
    {
        var endpoint = host.Diensten.GetRequiredService<EndpointDataSource>().Endpoints.First(e => e.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath == pagina.ViewEnginePath);
        var model = host.Diensten.GetRequiredService<Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure.PageLoader>().LoadAsync(pagina, endpoint.Metadata).GetAwaiter().GetResult();
        return [.. model.HandlerMethods.Where(h => h.HttpMethod == "Post").Select(h => h.Name ?? "")];
    }

    private static List<Speler> Spelers() =>
    [
        .. Medewerkers.Select(rol => new Speler(rol, true, Maak($"eigen-{rol}", rol, rol == "BUR" ? [Bureaudienstteam.Naam, Demomedewerkers.Team] : [Demomedewerkers.Team]))),
        .. Medewerkers.Select(rol => new Speler(rol, false, Maak($"elders-{rol}", rol, [Ingangenwereld.Elders]) with { Organisatie = rol == "AAN" ? AgbCode.Parse("99990107") : null })),
        new("AAN", false, Demomedewerkers.Van("debrug").Actor) { IsDeBrug = true },
        new("CON", true, Demomedewerkers.Van("samira").Actor) { IsRegisseur = true },
        new("BES", true, Demomedewerkers.Van("beatrijs").Actor),
    ];

    private static Actor Maak(string sub, string rol, string[] teams) => Actor.Medewerker(sub, $"Proef {sub}", [Rechtenorakel.Rollen[rol]], teams);

    /// <summary>One ride per engine for all tests that only look.</summary>
    public sealed class Werelden : IAsyncLifetime
    {
        private readonly Dictionary<Opslagmotor, Ingangenwereld> _werelden = [];

        public ValueTask InitializeAsync() => ValueTask.CompletedTask;

        public async ValueTask DisposeAsync()
        {
            foreach (var wereld in _werelden.Values)
            {
                await wereld.DisposeAsync();
            }
        }

        // Tests of one class run one after another.
        internal async Task<Ingangenwereld> VanAsync(Opslagmotor motor) =>
            _werelden.TryGetValue(motor, out var wereld) ? wereld : _werelden[motor] = await Ingangenwereld.MaakAsync(motor, Spelers().Select(s => s.Actor));
    }

    /// <summary>Somebody with one role.</summary>
    internal sealed record Speler(string Rol, bool Eigen, Actor Actor)
    {
        public bool IsDeBrug { get; init; }

        public bool IsRegisseur { get; init; }

        public Situatie Tegenover(Geval geval) => geval.OverMensen
            ? new Situatie([Rol], false, [new Mens(false, 40, [.. Relaties(geval)], Gedeeld: IsRegisseur ? ["Plan"] : [])], Opsteller: geval.Opsteller is { } wie ? wie == Actor.Subject ? "zelf" : "ander" : null)
            : new Situatie([Rol], false, [], Team: geval.Team is { } team && Actor.Teams.Contains(team) ? "eigen" : "ander");

        public override string ToString() => $"{Rol} ({Actor.Subject})";

        private IEnumerable<string> Relaties(Geval geval)
        {
            if (Eigen)
            {
                yield return "team";
            }

            if (IsRegisseur)
            {
                yield return "aanspreekpunt";
                yield return "regisseur";
            }

            if (IsDeBrug && geval.ClientVanDeBrug)
            {
                yield return "aanbieder";
            }
        }
    }

    /// <summary>One address with an id of the ride, and what is known about it.</summary>
    /// <param name="Wat">For the message of the test.</param>
    /// <param name="Pad">The address.</param>
    /// <param name="OverMensen">Is it about somebody, for whom team Toegang does its task?</param>
    internal sealed record Geval(string Wat, string Pad, bool OverMensen = true)
    {
        public string? Team { get; init; }

        public bool ClientVanDeBrug { get; init; }

        /// <summary>Is it, or is it of, the provider De Brug?</summary>
        public bool VanDeBrug { get; init; }

        /// <summary>Who prepared it: a player by name, or somebody else.</summary>
        public string? Opsteller { get; init; }

        /// <summary>The page sends on to another one, for what can no longer be changed.</summary>
        public bool Doorgestuurd { get; init; }

        /// <summary>What a form sends that no page shows now.</summary>
        public (string, string)[] Velden { get; init; } = [];
    }

    /// <summary>A right of the file, and the limits that the page can honour: a row with another limit opens nothing here.</summary>
    internal sealed record Nodig(string Object, string Actie, params string[] Volgt)
    {
        /// <summary>The form itself asks for the reason.</summary>
        public bool MetReden { get; init; }

        public bool Opent(Speler speler, Geval geval) => Rijen(speler, geval).Any();

        /// <summary>The rows of the file that open it here: every condition is true, and the page honours every limit.</summary>
        public IEnumerable<Rechtenrij> Rijen(Speler speler, Geval geval)
        {
            var situatie = speler.Tegenover(geval) with { Reden = MetReden };
            return Rechtenorakel.Openen(situatie, situatie.Mensen.SingleOrDefault(), Object, Actie)
                .Where(r => r.Woorden.Where(Rechtenorakel.Grenzen.ContainsKey).All(Volgt.Contains))
                // The own organisation: an id of another one opens nothing.
                .Where(r => !r.Woorden.Any(w => w is "eigen_organisatie" or "eigen_bijdrage") || (speler.IsDeBrug && geval.VanDeBrug));
        }
    }

    /// <summary>A page: what opens it, its addresses, and what each of its forms needs.</summary>
    internal sealed record Bladzijde(Nodig[] Zien, params Geval[] Gevallen)
    {
        /// <summary>Only for roles that could ever do this: the page is a form.</summary>
        public (string Object, string Actie)? Vormt { get; init; }

        /// <summary>A list, or a page with only an empty form: for every role that has a row in the file.</summary>
        public bool Lijst { get; init; }

        /// <summary>For everybody who is logged in.</summary>
        public bool Aangemeld { get; init; }

        public Dictionary<string, Nodig[]> Handlers { get; init; } = [];

        /// <summary>What a form needs besides what the page declares.</summary>
        public string[] Ook { get; init; } = [];

        public bool MagZien(Speler speler, Geval geval) => Aangemeld
            || (Lijst
                ? Zien.Any(z => Ooit(speler, z.Object, z.Actie, z.Volgt))
                : Zien.Any(z => z.Opent(speler, geval)) && (Vormt is not { } v || Ooit(speler, v.Object, v.Actie, null)));

        /// <summary>Is every row that opens it here one that shows nothing about somebody by name?</summary>
        public bool IsZonderInhoud(Speler speler, Geval geval) => !Aangemeld && !Lijst && geval.OverMensen
            && Zien.SelectMany(z => z.Rijen(speler, geval)).All(r => r.Woorden.Any(w => w is "metadata" or "alleen_metadata" or "alleen_dat_er_een_regisseur_is" or "gepseudonimiseerd"));

        public static bool Ooit(Speler speler, Nodig nodig) => Ooit(speler, nodig.Object, nodig.Actie, nodig.Volgt);

        private static bool Ooit(Speler speler, string wat, string actie, string[]? volgt) => Rechtenorakel.Rijen.Any(r => r.Object == wat && r.Actie == actie
            && (r.Rol == speler.Rol || r.Rol == "IEDEREEN" || (r.Rol == "REG" && speler.Rol == "CON"))
            && (volgt is null || r.Woorden.Where(Rechtenorakel.Grenzen.ContainsKey).All(volgt.Contains)));
    }
}
