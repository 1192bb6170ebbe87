using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Register;
using Rotonde.Berichten.Retouren;
using Rotonde.Berichten.Structuur;
using Rotonde.Modules.Tests.Berichten.Conformiteit;
using Xunit;

namespace Rotonde.Modules.Tests.Berichten.Register;

/// <summary>The four lives of SPEC §10, and that the rules on messages follow them whatever comes in what order.</summary>
public sealed class LoopTests
{
    private static readonly DateOnly Vandaag = new(2026, 5, 1);

    [Theory]
    [InlineData(Leveringsstaat.NietBegonnen, Leveringsstap.Start, Leveringsstaat.Loopt, null)]
    [InlineData(Leveringsstaat.Loopt, Leveringsstap.Start, Leveringsstaat.Loopt, "9326")]
    [InlineData(Leveringsstaat.Loopt, Leveringsstap.Pauze, Leveringsstaat.Onderbroken, null)]
    [InlineData(Leveringsstaat.Loopt, Leveringsstap.Stop, Leveringsstaat.Gestopt, null)]
    [InlineData(Leveringsstaat.Onderbroken, Leveringsstap.Pauze, Leveringsstaat.Onderbroken, "9413")]
    [InlineData(Leveringsstaat.Onderbroken, Leveringsstap.Stop, Leveringsstaat.Gestopt, null)]
    [InlineData(Leveringsstaat.Gestopt, Leveringsstap.Stop, Leveringsstaat.Gestopt, "9415")]
    [InlineData(Leveringsstaat.Onderbroken, Leveringsstap.Start, Leveringsstaat.Loopt, null)]
    [InlineData(Leveringsstaat.Gestopt, Leveringsstap.Start, Leveringsstaat.Loopt, null)]
    [InlineData(Leveringsstaat.NietBegonnen, Leveringsstap.Stop, Leveringsstaat.NietBegonnen, "9069")]
    [InlineData(Leveringsstaat.Loopt, Leveringsstap.StartTerug, Leveringsstaat.NietBegonnen, null)]
    [InlineData(Leveringsstaat.Gestopt, Leveringsstap.StartTerug, Leveringsstaat.Gestopt, "9071")]
    [InlineData(Leveringsstaat.NietBegonnen, Leveringsstap.StartTerug, Leveringsstaat.NietBegonnen, "9063")]
    public void Een_levering_gaat_van_stap_tot_stap(Leveringsstaat van, Leveringsstap stap, Leveringsstaat naar, string? code) =>
        Assert.Equal((naar, code), Leveringsloop.Na(van, stap));

    [Fact]
    public void Wat_er_ook_wordt_gemeld_de_regels_volgen_de_loop_van_een_levering() =>
        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<int>(), zaad =>
        {
            var kans = new Random(zaad);
            var register = new Geheugenregister();
            register.Verwerk(Verkeer.Wijs(Standaard.IWmo), []);
            var vorige = new Stack<(DateOnly Begin, Leveringsstaat Staat)>();
            vorige.Push((Verkeer.Ingang, Leveringsstaat.NietBegonnen));
            var dag = Verkeer.Ingang;

            for (var i = 0; i < 12; i++)
            {
                dag = dag.AddDays(kans.Next(1, 5));
                var (begin, staat) = vorige.Peek();
                var stap = (Leveringsstap)kans.Next(4);
                var bericht = stap switch
                {
                    Leveringsstap.Start => Verkeer.Start(Standaard.IWmo, Tekst(dag), identificatie: $"S{i}"),
                    Leveringsstap.StartTerug => Verkeer.Start(Standaard.IWmo, Tekst(begin), terug: true, identificatie: $"S{i}"),
                    _ => Verkeer.Stop(Standaard.IWmo, Tekst(dag), stap == Leveringsstap.Pauze ? "20" : "36", identificatie: $"E{i}").Zet("Bericht/Client/StopProducten/StopProduct/Begindatum", Tekst(begin)),
                };
                Assert.Empty(Controle.Niveau1En2(bericht));
                var (nieuw, code) = Leveringsloop.Na(staat, stap);
                var gevonden = Oordeel(register, bericht);
                register.Verwerk(bericht, gevonden);
                if (code is not null)
                {
                    Assert.Contains(code, gevonden.Select(b => b.Retourcode));
                }
                else
                {
                    Assert.Empty(gevonden);
                    _ = stap == Leveringsstap.Start ? default : vorige.Pop();
                    if (stap != Leveringsstap.StartTerug || vorige.Count == 0)
                    {
                        vorige.Push((stap == Leveringsstap.Start ? dag : begin, nieuw));
                    }
                }

                var stand = register.ZoekAsync(Registervraag.Voor(bericht), default).Result;
                Assert.Equal(vorige.Peek().Staat, Leveringsloop.Staat([.. stand.Starts], [.. stand.Stops]));
            }
        }));

    [Fact]
    public void Wat_er_ook_wordt_geantwoord_de_regels_volgen_de_loop_van_een_verzoek() =>
        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<int>(), zaad =>
        {
            var kans = new Random(zaad);
            var register = new Geheugenregister();
            register.Verwerk(Verkeer.Vraag(Standaard.IJw), []);
            var stappen = new List<Verzoekstap>();
            for (var i = 0; i < 6; i++)
            {
                var staat = Verzoekloop.Staat(stappen);
                Assert.Equal(Verzoekloop.IsOnderhanden(staat), Oordeel(register, Verkeer.Vraag(Standaard.IJw, "REF9", "V9")).Any(b => b.Retourcode == "9374"));

                var stap = (Verzoekstap)kans.Next(3);
                var bericht = stap switch
                {
                    Verzoekstap.Toegewezen => Verkeer.Wijs(Standaard.IJw, $"T{i}", Verkeer.Product(Standaard.IJw) with { ReferentieAanbieder = "REF1" }),
                    Verzoekstap.Afgewezen => Verkeer.Antwoord(Standaard.IJw, "1", identificatie: $"A{i}"),
                    _ => Verkeer.Antwoord(Standaard.IJw, "2", identificatie: $"A{i}"),
                };
                var mag = stap switch
                {
                    Verzoekstap.Toegewezen => true,
                    Verzoekstap.Afgewezen => Verzoekloop.IsOnderhanden(staat),
                    _ => staat == Verzoekstaat.Ingediend,
                };
                var gevonden = Oordeel(register, bericht);
                Assert.Equal(mag, gevonden.Count == 0);
                register.Verwerk(bericht, gevonden);
                if (mag)
                {
                    stappen.Add(stap);
                }
            }
        }));

    [Fact]
    public void De_volgorde_van_ontvangst_bepaalt_niet_hoe_een_verzoek_staat()
    {
        // OP080.
        Assert.Equal(Verzoekstaat.Gehonoreerd, Verzoekloop.Staat([Verzoekstap.Toegewezen, Verzoekstap.InOnderzoek]));
        Assert.Equal(Verzoekstaat.Afgewezen, Verzoekloop.Staat([Verzoekstap.Afgewezen, Verzoekstap.InOnderzoek]));
        Assert.Equal(Verzoekstaat.InOnderzoek, Verzoekloop.Staat([Verzoekstap.InOnderzoek]));
        Assert.Equal(Verzoekstaat.Ingediend, Verzoekloop.Staat([]));
    }

    [Fact]
    public void Een_toewijzing_is_toekomstig_loopt_is_voorbij_of_verwijderd()
    {
        var toewijzing = BekendeToewijzing.Van(Gegeven.Burger, Gegeven.Toegewezen(Standaard.IJw));
        Assert.Equal(Toewijzingsstaat.Toekomstig, Toewijzingsloop.Staat(toewijzing, new DateOnly(2025, 4, 13)));
        Assert.Equal(Toewijzingsstaat.Loopt, Toewijzingsloop.Staat(toewijzing, new DateOnly(2025, 4, 14)));
        Assert.Equal(Toewijzingsstaat.Loopt, Toewijzingsloop.Staat(toewijzing, new DateOnly(2026, 4, 13)));
        Assert.Equal(Toewijzingsstaat.Verlopen, Toewijzingsloop.Staat(toewijzing, new DateOnly(2026, 4, 14)));
        Assert.Equal(Toewijzingsstaat.Verwijderd, Toewijzingsloop.Staat(toewijzing with { RedenWijziging = "13", Einddatum = Verkeer.Ingang }, Verkeer.Ingang));
        Assert.Equal(Toewijzingsstaat.Loopt, Toewijzingsloop.Staat(toewijzing with { RedenWijziging = "05", Einddatum = Verkeer.Ingang }, Verkeer.Ingang));
    }

    [Fact]
    public void Een_declaratie_is_goedgekeurd_deels_goedgekeurd_of_afgewezen()
    {
        var bericht = Verkeer.Declareer(Standaard.IJw, "D1", Verkeer.Regel(Standaard.IJw), Verkeer.Mei(Standaard.IJw));
        var regel = "Bericht/Declaratie/Clienten/Client/Prestaties/Prestatie[2]";
        Assert.Equal(Declaratiestand.Goedgekeurd, Declaratieloop.Na(Antwoord([])));
        Assert.Equal(Declaratiestand.DeelsGoedgekeurd, Declaratieloop.Na(Antwoord([Bevinding("9321", regel)])));
        Assert.Equal(Declaratiestand.Afgewezen, Declaratieloop.Na(Antwoord([Bevinding("9333", "Bericht/Declaratie/DeclaratieNummer")])));
        Assert.Equal(Declaratiestand.Afgewezen, Declaratieloop.Na(Antwoord([Bevinding("9056", "Bericht/Header")])));

        Assert.All(Declaratieloop.Regels(bericht, null), r => Assert.Equal(Prestatiestaat.InBehandeling, r.Staat));
        Assert.Equal([Prestatiestaat.Goedgekeurd, Prestatiestaat.Afgewezen], Declaratieloop.Regels(bericht, Antwoord([Bevinding("9321", regel)])).Select(r => r.Staat));
        Assert.Empty(Declaratieloop.Regels(bericht, Antwoord([Bevinding("9333", "Bericht/Declaratie")])));

        Bericht Antwoord(IReadOnlyList<Bevinding> bevindingen) => Antwoorden.Declaratie(bericht, bevindingen, new("A1", Vandaag));
    }

    [Fact]
    public void De_aanbieder_crediteert_pas_als_zijn_325_er_is_en_een_afgewezen_declaratie_mag_opnieuw()
    {
        // As the aanbieder: sent, answered, and then the next message judged against his own register.
        var s = Standaard.IWmo;
        var register = new Geheugenregister();
        register.Verwerk(Verkeer.Wijs(s), []);
        var eerste = Verkeer.Declareer(s, "D1", Verkeer.Regel(s));
        var credit = Verkeer.Declareer(s, "D2", Verkeer.Credit(Verkeer.Regel(s), "R9"));
        register.Verzonden(eerste);
        Assert.Contains("8017", Oordeel(register, credit).Select(b => b.Retourcode));
        register.Verwerk(Antwoorden.Declaratie(eerste, [], new("A1", Vandaag)), []);
        Assert.Empty(Oordeel(register, credit));

        var derde = Verkeer.Declareer(s, "D3", Verkeer.Mei(s));
        register.Verzonden(derde);
        register.Verwerk(Antwoorden.Declaratie(derde, [Bevinding("8214", "Bericht/Declaratie/DeclaratiePeriode")], new("A2", Vandaag)), []);
        Assert.Empty(Oordeel(register, derde.Zet("Bericht/Header/BerichtIdentificatie/Identificatie", "ID3b")));
    }

    [Fact]
    public void Een_tweede_antwoord_op_een_declaratie_wordt_gezien()
    {
        var register = new Geheugenregister();
        register.Verwerk(Verkeer.Wijs(Standaard.IJw), []);
        register.Verzonden(Verkeer.Ingediend(Standaard.IJw));
        register.Verwerk(Verkeer.Terug(Standaard.IJw), []);
        var tweede = Verkeer.Terug(Standaard.IJw).Zet("Bericht/Header/BerichtIdentificatie/Identificatie", "B2");
        Assert.Equal("Bericht/Header/DeclaratieIdentificatie", Assert.Single(Oordeel(register, tweede)).Locatie[0]);
    }

    [Theory]
    [InlineData("TR135")]
    [InlineData("TR366")]
    [InlineData("TR367")]
    [InlineData("TR371")]
    [InlineData("TR376")]
    public void Een_325_met_bevindingen_beantwoordt_de_declaratie_want_weigeren_kan_niet(string code)
    {
        // SPEC §7: nothing answers a 325. D1 has two lines; the 325 sends R1 back, in a way that is not right, and grants R2.
        var s = Standaard.IWmo;
        var register = new Geheugenregister();
        register.Verwerk(Verkeer.Wijs(s), []);
        var declaratie = Verkeer.Declareer(s, "D1", Verkeer.Regel(s), Verkeer.Mei(s));
        register.Verzonden(declaratie);
        const string Regelpad = "Bericht/DeclaratieAntwoord/Clienten/Client/Prestaties/Prestatie";
        var goed = Antwoorden.Declaratie(declaratie, [Bevinding("9321", "Bericht/Declaratie/Clienten/Client/Prestaties/Prestatie[1]")], new("A1", Vandaag));
        var antwoord = code switch
        {
            "TR135" => goed.Zet("Bericht/Header/BerichtIdentificatie/Dagtekening", "2026-05-02"),
            "TR366" => goed.Nogmaals(Regelpad, ("ReferentieNummer", "R7"), ("Bedrag", "0")),
            "TR367" => goed.Zet(Regelpad + "/GeleverdVolume", "5"),
            "TR371" => goed.Zet("Bericht/Header/XsdVersieDeclaratie/BerichtXsdVersie", "1.0.9"),
            _ => goed.Zet("Bericht/DeclaratieAntwoord/DeclaratieNummer", "ANDER"),
        };
        var gevonden = Oordeel(register, antwoord);
        Assert.Contains(gevonden, b => b.Regel == code);

        register.Verwerk(antwoord, gevonden);

        // R2 was granted and can be credited; R1 was rejected and cannot.
        Assert.Empty(Oordeel(register, Verkeer.Declareer(s, "D2", Verkeer.Credit(Verkeer.Mei(s), "R8"))));
        Assert.Contains("8017", Oordeel(register, Verkeer.Declareer(s, "D3", Verkeer.Credit(Verkeer.Regel(s), "R9"))).Select(b => b.Retourcode));

        // It was answered: the right one afterwards is a second answer (TR056).
        Assert.Contains(Oordeel(register, goed.Zet("Bericht/Header/BerichtIdentificatie/Identificatie", "A9")), b => b.Regel == "TR056");
    }

    [Fact]
    public void Een_tweede_325_een_325_op_niets_en_een_325_die_zichzelf_tegenspreekt_veranderen_niets()
    {
        var s = Standaard.IWmo;
        var register = new Geheugenregister();
        register.Verwerk(Verkeer.Wijs(s), []);
        var declaratie = Verkeer.Declareer(s, "D1", Verkeer.Regel(s));
        register.Verzonden(declaratie);
        var credit = Verkeer.Declareer(s, "D2", Verkeer.Credit(Verkeer.Regel(s), "R9"));
        var afwijzing = Antwoorden.Declaratie(declaratie, [Bevinding("9321", "Bericht/Declaratie/Clienten/Client/Prestaties/Prestatie")], new("A1", Vandaag));

        // TR337: another day than that of the declaration; level 2: totals that do not add up. The declaration still waits.
        foreach (var fout in new[]
        {
            afwijzing.Zet("Bericht/Header/DeclaratieIdentificatie/Dagtekening", "2026-04-30"),
            afwijzing.Zet("Bericht/DeclaratieAntwoord/TotaalToegekendBedrag/TotaalBedrag", "100"),
        })
        {
            var bevindingen = Controle.Niveau1En2(fout) is { Count: > 0 } lager ? lager : Oordeel(register, fout);
            Assert.NotEmpty(bevindingen);
            register.Verwerk(fout, bevindingen);
            Assert.False(Declaratie().Beantwoord);
        }

        // Granted, and then rejected after all: the first word stands.
        register.Verwerk(Antwoorden.Declaratie(declaratie, [], new("A2", Vandaag)), []);
        Assert.Empty(Oordeel(register, credit));
        var tweede = afwijzing.Zet("Bericht/Header/BerichtIdentificatie/Identificatie", "A3");
        register.Verwerk(tweede, Oordeel(register, tweede));
        Assert.Empty(Oordeel(register, credit));

        BekendeDeclaratie Declaratie() => register.ZoekAsync(Registervraag.Voor(afwijzing), default).GetAwaiter().GetResult().Declaratie!;
    }

    [Fact]
    public void Een_client_zonder_eigen_nummer_houdt_het_register_niet_tegen()
    {
        // 000000000 passes CS002; it is nobody's, so the line is rejected (8187) and nothing is kept.
        var register = new Geheugenregister();
        register.Verwerk(Verkeer.Wijs(Standaard.IWmo), []);
        var bericht = Verkeer.Declareer(Standaard.IWmo, "D1", Verkeer.Regel(Standaard.IWmo)).Zet("Bericht/Declaratie/Clienten/Client/Bsn", "000000000");
        var gevonden = Oordeel(register, bericht);
        Assert.Equal(["8187"], gevonden.Select(b => b.Retourcode));
        register.Verwerk(bericht, gevonden);
        Assert.Empty(Declaratieloop.Regels(bericht, Antwoorden.Declaratie(bericht, gevonden, new("A1", Vandaag))));
        Assert.Equal(["9374"], Nogmaals().Select(b => b.Retourcode));

        IReadOnlyList<Bevinding> Nogmaals()
        {
            register.Verwerk(Verkeer.Vraag(Standaard.IWmo).Zet("Bericht/Client/Bsn", "000000000"), []);
            register.Verwerk(Verkeer.Vraag(Standaard.IWmo, "REF2", "V3"), []);
            return Oordeel(register, Verkeer.Vraag(Standaard.IWmo, "REF3", "V4"));
        }
    }

    [Fact]
    public void De_landelijke_lijst_kent_haar_codes_en_hun_categorie()
    {
        Assert.True(Productlijst.Jz21.Past(new("45", "45A03")));
        Assert.False(Productlijst.Jz21.Past(new("46", "45A03")));
        Assert.False(Productlijst.Jz21.Past(new("45", "99999")));
        Assert.True(Productlijst.Jz21.Past(new("45")));
    }

    private static IReadOnlyList<Bevinding> Oordeel(Geheugenregister register, Bericht bericht) => Controle.Niveau3Async(bericht, register, Vandaag).GetAwaiter().GetResult();

    private static Bevinding Bevinding(string code, string pad) => new("TR000", 3, code, [pad], "Er is iets.", "Doe iets.");

    private static string Tekst(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
